package org.caravanserai.exchanges.ewp;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.WebAddresses;

/** Writes an element {@code hei} of institutions 2.2. */
final class InstitutionXml {

    private InstitutionXml() {}

    static void add(XmlNode response, String heiId, OrganizationView institution, List<UnitRow> units) {
        var hei = response.child("hei").text("hei-id", heiId);
        if (institution.ror() != null) {
            hei.text("other-id", institution.ror(), Map.of("type", "ror"));
        }
        hei.texts("name", institution.name())
                .text(
                        "abbreviation",
                        institution.names().stream()
                                .filter(name -> name.kind() == NameKind.ACRONYM)
                                .map(Name::value)
                                .findFirst()
                                .orElse(null));
        if (institution.city() != null || institution.country() != null) {
            address(hei.child(Namespaces.ADDRESS, "street-address"), institution);
        }
        var website = institution.website();
        if (website != null && WebAddresses.isOne(website)) {
            hei.text("website-url", website);
        }
        units.forEach(unit -> hei.text("ounit-id", unit.code()));
    }

    private static void address(XmlNode address, OrganizationView institution) {
        address.text(Namespaces.ADDRESS, "locality", institution.city())
                .text(Namespaces.ADDRESS, "country", institution.country());
    }
}
