package org.caravanserai.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertForbidden;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.junit.jupiter.api.Test;

/** Nominations from a table. */
class NominationTableTest {

    private final ExchangesWorld world = new ExchangesWorld();
    private final String agreement = world.inForce(2);

    private TableOutcome take(String name, String key, String value) {
        var cells = new HashMap<>(Map.of(
                "agreement",
                agreement,
                "year",
                ExchangesWorld.YEAR,
                "term",
                "第一学期",
                "givenName",
                name,
                "email",
                name + "@example.org",
                "country",
                "CN"));
        cells.put(key, value);
        var outcome = world.of(NominationTable.class)
                .take(new TableLine(1, cells), new TableContext(Ids.next(), null, false));
        world.commit();
        return outcome;
    }

    private TableOutcome take(String name) {
        return take(name, "familyName", "Li");
    }

    @Test
    void eachRowReservesAPlaceAndTheSameRowAgainChangesNothing() {
        world.as(world.homeOfficer);
        assertThat(take("amina")).isEqualTo(TableOutcome.CREATED);
        assertThat(take("amina")).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(take("wei", "term", "FULL_YEAR")).isEqualTo(TableOutcome.CREATED);
        assertThat(world.exchanges.nominations.table.all())
                .extracting(Nomination::term)
                .containsExactly(Term.FIRST, Term.FULL_YEAR);
        assertThat(world.left(agreement)).isZero();
        assertThat(world.sent())
                .endsWith("NOMINATION_RECEIVED", "YOU_WERE_NOMINATED", "NOMINATION_RECEIVED", "YOU_WERE_NOMINATED");
        assertRefused("quota-exhausted", () -> take("lan"));
    }

    @Test
    void rowsThatCannotBeTakenSayWhy() {
        world.as(world.homeOfficer);
        assertInvalid("term: not-one-of", () -> take("amina", "term", "summer"));
        assertInvalid("condition: unknown-condition", () -> take("amina", "condition", "c9"));
        assertForbidden("other-side-nominates", () -> take("amina", "condition", "c2"));
        assertNotFound(() -> take("amina", "agreement", "NONE"));
        world.as(world.stranger);
        assertNotFound(() -> take("amina"));
    }

    @Test
    void aRowNamesTheConditionWhereSeveralFit() {
        var two = world.inForce(ExchangesWorld.terms(
                "Two", ExchangesWorld.condition("home", "partner", 1), ExchangesWorld.condition("home", "partner", 1)));
        world.as(world.homeOfficer);
        assertInvalid("condition: required", () -> take("amina", "agreement", two));
    }
}
