package org.caravanserai.demo.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryForm.LinkForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** Forms of what the registry records, as far as alliances and programmes of the demo data are alike. */
final class DemoEntries {

    static final Slug RIVER = Slug.of("jinling-river-university");
    static final Slug STEPPE = Slug.of("semirechye-agrarian-university");
    static final Slug NILE = Slug.of("nile-banks-university");
    static final Slug VALLEY = Slug.of("university-of-the-high-valley");

    private DemoEntries() {}

    static PartyForm party(PartyRole role, Slug organization) {
        return new PartyForm(role, null, organization, null, LocalizedText.EMPTY, null, null, List.of());
    }

    static EntryForm entry(Map<String, String> title, List<PartyForm> parties, CooperationWay way, String from) {
        return entry(title, parties, List.of(), way, from);
    }

    static EntryForm entry(
            Map<String, String> title, List<PartyForm> parties, List<LinkForm> links, CooperationWay way, String from) {
        return new EntryForm(
                new LocalizedText(title),
                LocalizedText.EMPTY,
                List.of(),
                parties,
                links,
                way,
                List.of(),
                List.of(),
                LocalDate.parse(from),
                null,
                null,
                "Demonstration data.",
                null);
    }
}
