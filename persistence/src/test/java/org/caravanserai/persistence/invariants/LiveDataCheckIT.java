package org.caravanserai.persistence.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.invariants.CheckedRule;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class LiveDataCheckIT extends PostgresTest {

    @Test
    void everyRuleCanBeAskedAndNamesWhatBreaksIt() {
        inTransaction(() -> entities.createNativeQuery(
                        "insert into outbox_message (id, dedup_key, template, language, recipient, recipient_name,"
                                + " arguments, state, next_attempt_at, created_at, sent_at) values (gen_random_uuid(),"
                                + " 'never-tried', 'VERIFY_EMAIL', 'en', 'a@example.org', 'A', '{}', 'SENT', now(), now(),"
                                + " now())")
                .executeUpdate());
        try {
            var rules = inTransaction(() -> repository(LiveDataCheck.class).run());

            assertThat(rules).hasSizeGreaterThan(5);
            assertThat(rules.stream().filter(rule -> rule.key().equals("email-tried")))
                    .singleElement()
                    .matches(rule -> !rule.holds())
                    .extracting(CheckedRule::rows)
                    .asString()
                    .contains("state=SENT");
        } finally {
            inTransaction(() -> entities.createNativeQuery("delete from outbox_message where dedup_key = 'never-tried'")
                    .executeUpdate());
        }
    }
}
