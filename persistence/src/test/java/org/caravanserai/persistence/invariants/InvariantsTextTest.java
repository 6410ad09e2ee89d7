package org.caravanserai.persistence.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InvariantsTextTest {
    @Test
    void eachNamedBlockIsOneQuery() {
        Map<String, String> queries = InvariantsText.queries("""
                -- About this file
                -- name: no seat is sold twice
                select seat
                from seats;

                -- name: everyone has a name
                -- a remark
                select id from people where name is null
                """);

        assertThat(queries)
                .containsExactly(
                        Map.entry("no seat is sold twice", "select seat\nfrom seats"),
                        Map.entry("everyone has a name", "select id from people where name is null"));
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        assertThatThrownBy(() -> InvariantsText.queries("-- name: a\nselect 1\n-- name: a\nselect 2"))
                .isInstanceOf(IllegalStateException.class);
    }
}
