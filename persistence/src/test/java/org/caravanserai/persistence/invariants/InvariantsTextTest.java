package org.caravanserai.persistence.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.persistence.invariants.InvariantsText.Rule;
import org.junit.jupiter.api.Test;

class InvariantsTextTest {
    @Test
    void eachBlockIsOneQueryWithItsKeyAndName() {
        var rules = InvariantsText.rules("""
                -- About this file
                -- rule seats-once: no seat is sold twice
                select seat
                from seats;

                -- rule named: everyone has a name
                -- a remark
                select id from people where name is null
                """);

        assertThat(rules)
                .containsExactly(
                        new Rule("seats-once", "no seat is sold twice", "select seat\nfrom seats"),
                        new Rule("named", "everyone has a name", "select id from people where name is null"));
    }

    @Test
    void twoRulesOfOneKeyAreRefused() {
        assertThatThrownBy(() -> InvariantsText.rules("-- rule a: b\nselect 1\n-- rule a: c\nselect 2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRuleWithoutAKeyIsRefused() {
        assertThatThrownBy(() -> InvariantsText.rules("-- rule no seat is sold twice\nselect 1"))
                .isInstanceOf(IllegalStateException.class);
    }
}
