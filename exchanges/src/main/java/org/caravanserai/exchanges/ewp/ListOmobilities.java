package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The identifiers of nominations that {@link ReadOmobilities} answers (EWP {@code omobilities} index). */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ListOmobilities {

    private final EwpDirectory ewp;
    private final ExchangeOfficer officer;

    @Inject
    public ListOmobilities(EwpDirectory ewp, ExchangeOfficer officer) {
        this.ewp = ewp;
        this.officer = officer;
    }

    /**
     * @param year the academic year of the stay; null for all
     * @param modifiedSince only those changed since, ISO 8601 with an offset; null for all
     * @throws Invalid {@code not-an-academic-year}, {@code not-a-time}
     */
    public String execute(@Nullable String year, @Nullable String modifiedSince) {
        var response = XmlNode.root(Namespaces.OMOBILITIES_INDEX, "omobilities-index-response");
        ewp.nominations(officer.organizations(), EwpRequest.year(year), EwpRequest.since(modifiedSince))
                .forEach(code -> response.text("omobility-id", code));
        return response.document();
    }
}
