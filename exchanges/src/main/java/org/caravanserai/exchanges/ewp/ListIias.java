package org.caravanserai.exchanges.ewp;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The identifiers of agreements that {@link ReadIias} answers (EWP {@code iias} index). */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ListIias {

    private final EwpDirectory ewp;
    private final ExchangeOfficer officer;

    @Inject
    public ListIias(EwpDirectory ewp, ExchangeOfficer officer) {
        this.ewp = ewp;
        this.officer = officer;
    }

    /**
     * @param year only agreements with a condition that covers this academic year; null for all
     * @param modifiedSince only those changed since, ISO 8601 with an offset; null for all
     * @throws Invalid {@code not-an-academic-year}, {@code not-a-time}
     */
    public String execute(@Nullable String year, @Nullable String modifiedSince) {
        var response = XmlNode.root(Namespaces.IIAS_INDEX, "iias-index-response");
        ewp.agreements(officer.organizations(), EwpRequest.year(year), EwpRequest.since(modifiedSince))
                .forEach(code -> response.text("iia-id", code));
        return response.document();
    }
}
