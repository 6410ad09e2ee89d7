package org.caravanserai.persistence.cooperation;

import java.util.Map;

/** Statements about milestones that were accepted: their evidence and their delay. */
final class MilestoneRatios {

    private MilestoneRatios() {}

    /** Evidence is verified when its hash is kept and a party other than the one that showed it has accepted it. */
    private static final String EVIDENCE = """
        select count(*) filter (where m.evidence_hash is not null and m.decided_for <> m.submitted_for) as part, count(*) as whole, count(*) as n
        from cooperation_milestone m where m.project_id = e.id and m.state = 'ACCEPTED' and m.decided_on <= ?2
        """;

    /**
     * Days from the day first agreed on to the day of acceptance, of the milestones accepted in the period; negative where it was before. ?1
     * countries, ?2 last day, ?4 first day of the period.
     */
    static final String DELAYS = """
        select '' as key, e.kind as record, e.slug as reference, m.title, m.decided_on - m.first_due as value
        from cooperation_milestone m join cooperation_entry e on e.id = m.project_id
        where m.state = 'ACCEPTED' and m.decided_on between ?4 and ?2
          and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = any (?1::text[]) and f.country <> ?3)
        order by e.slug, m.number
        """;

    /** Statements by the code of the indicator: ?1 countries, ?2 the day. */
    static final Map<String, String> STATEMENTS = Map.of("MSEV", RegistryRatios.RATIOS.formatted(EVIDENCE));
}
