package org.caravanserai.demo.cooperation;

import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.EntryForm.LinkForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;

/** Forms of what the registry records, as far as alliances and programmes of the demo data are alike. */
final class DemoEntries {

    static final String RIVER = "jinling-river-university";
    static final String STEPPE = "semirechye-agrarian-university";
    static final String NILE = "nile-banks-university";
    static final String VALLEY = "university-of-the-high-valley";

    private DemoEntries() {}

    static PartyForm party(String role, String organization) {
        return new PartyForm(role, null, organization, null, null, null, null, null);
    }

    static EntryForm entry(Map<String, String> title, List<PartyForm> parties, String way, String from) {
        return entry(title, parties, List.of(), way, from);
    }

    static EntryForm entry(
            Map<String, String> title, List<PartyForm> parties, List<LinkForm> links, String way, String from) {
        return new EntryForm(
                title,
                Map.of(),
                List.of(),
                parties,
                links,
                way,
                List.of(),
                List.of(),
                from,
                null,
                null,
                "Demonstration data.",
                null);
    }
}
