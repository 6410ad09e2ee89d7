package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Faculties and departments of an institution as XML (EWP {@code ounits} 2.1); their code is their identifier. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ReadOunits {

    private final EwpDirectory ewp;
    private final OrganizationProfiles profiles;
    private final UnitDirectory units;

    @Inject
    public ReadOunits(EwpDirectory ewp, OrganizationProfiles profiles, UnitDirectory units) {
        this.ewp = ewp;
        this.profiles = profiles;
        this.units = units;
    }

    /**
     * @param heiId the institution
     * @param ids codes of units; one that the institution does not have is left out
     * @return a document valid by the official schema
     * @throws Invalid {@code required}, {@code too-many}
     */
    public String execute(@Nullable String heiId, List<String> ids) {
        var institution = EwpRequest.ids("hei_id", heiId == null ? List.of() : List.of(heiId))
                .get(0);
        var asked = EwpRequest.ids("ounit_id", ids);
        var response = XmlNode.root(Namespaces.OUNITS, "ounits-response");
        ewp
                .organization(institution)
                .flatMap(profiles::bySlug)
                .map(found -> units.of(found.id()))
                .orElse(List.of())
                .stream()
                .filter(unit -> asked.contains(unit.code()))
                .forEach(unit -> add(response, unit));
        return response.document();
    }

    private static void add(XmlNode response, UnitRow unit) {
        response.child("ounit")
                .text("ounit-id", unit.code())
                .text("ounit-code", unit.code())
                .texts("name", unit.name())
                .text("parent-ounit-id", unit.parent());
    }
}
