package org.caravanserai.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.FoundInCooperation;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.FoundOrganization;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.domain.search.FoundThings;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.caravanserai.platform.search.LuceneTextAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What areas let be found is found, and follows its changes. */
class SqlFoundThingsIT extends PostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    private final LuceneTextAnalysis analysis = new LuceneTextAnalysis();
    private final FoundSources sources = new FoundSources(Contributions.of(FoundStatements.class));
    private SqlFoundThingIndex index;
    private SqlFoundThings things;
    private Sql sql;

    @BeforeEach
    void indexed() {
        sql = wired(new Sql());
        index = new SqlFoundThingIndex(sql, sources, analysis);
        things = new SqlFoundThings(sql, sources);
        inTransaction(() -> index.renewAfter("test"));
        follow();
    }

    private void follow() {
        boolean more = true;
        while (more) {
            more = inTransaction(index::follow);
        }
    }

    @Test
    void everyKindWithoutAnIndexOfItsOwnHasAStatement() {
        var declared = sources.kinds().stream()
                .map(FoundKind::getClass)
                .distinct()
                .flatMap(kinds -> Stream.of(kinds.getEnumConstants()))
                .filter(kind -> !kind.name().equals("EVENT"))
                .toList();
        assertThat(sources.kinds()).hasSameSizeAs(declared);
        assertThat(sources.kinds()).extracting(FoundKind::name).doesNotHaveDuplicates();
        assertThat(sources.kinds()).extracting(FoundKind::order).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "哈萨克斯坦",
                "哈薩克斯坦",
                "كازاخستان",
                "Казахстан",
                "Kasachstan",
                "Kazakhstan",
                "kazakhst",
                "Қазақстан",
                "카자흐스탄",
                "KAZ"
            })
    void aCountryIsFoundByItsNamesInAllLanguages(String typed) {
        assertThat(best(typed).get(FoundInCooperation.COUNTRY).items())
                .first()
                .extracting(FoundThing::key, FoundThing::address)
                .containsExactly("KZ", "/countries/KZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Burma", "Myanmar", "缅甸", "Birmanie"})
    void aCountryIsFoundByFormerNames(String typed) {
        assertThat(best(typed).get(FoundInCooperation.COUNTRY).items())
                .extracting(FoundThing::key)
                .contains("MM");
    }

    @Test
    void anOrganizationIsFoundAsItIsNow() {
        var organizations = repository(Organizations.class);
        inTransaction(() -> organizations.add(Bodies.registered(
                "found-hue", Bodies.university("02y3ad647", Name.official("en", "University of Zephyrtown")))));
        follow();
        assertThat(best("zephyrtown")).as("nobody vouches for it").doesNotContainKey(FoundOrganization.ORGANIZATION);
        state("VERIFIED");
        var found = best("zephyrtown university").get(FoundOrganization.ORGANIZATION);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.items()).extracting(FoundThing::match).containsExactly(Match.IN_NAME);
        assertThat(best("University of Zephyrtown")
                        .get(FoundOrganization.ORGANIZATION)
                        .items())
                .extracting(FoundThing::match)
                .containsExactly(Match.NAME);
        state("CLOSED");
        assertThat(best("zephyrtown")).isEmpty();
        assertThat(organizations.bySlug(Slug.of("found-hue")))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(OrganizationState.CLOSED));
    }

    @Test
    void typingErrorsInNamesAreCorrected() {
        Map<String, Set<String>> meant = inTransaction(() -> new SqlVocabulary(sql).meant(List.of("uzbekistn")));
        assertThat(meant).containsEntry("uzbekistn", Set.of("uzbekistan"));
    }

    @Test
    void aPageOfAKindHasItsTotal() {
        var first = inTransaction(
                () -> things.ofKind(FoundInCooperation.COUNTRY, analysis.phrase("republic"), "republic", 0, 2, TODAY));
        var second = inTransaction(
                () -> things.ofKind(FoundInCooperation.COUNTRY, analysis.phrase("republic"), "republic", 1, 2, TODAY));
        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
        assertThat(first.total()).isEqualTo(second.total()).isGreaterThan(2);
    }

    @Test
    void aNameIsFirstHoweverManyOthersHaveItsWords() {
        inTransaction(() -> {
            sql.update("""
                insert into found_thing (kind, key, source, address, title, names, tokens, headline)
                select kind, 'copy-' || n, 'copy-' || n, address, title, array ['kazakhstan and more'], tokens, headline
                from found_thing cross join generate_series(1, 300) n where kind = 'COUNTRY' and key = 'KZ'
                """);
            sql.update("insert into found_change (kind, key) values ('COUNTRY', 'KZ')");
        });
        follow();
        try {
            var found = best("Kazakhstan").get(FoundInCooperation.COUNTRY);
            assertThat(found.total()).isEqualTo(FoundThings.MOST + 1);
            assertThat(found.items()).first().extracting(FoundThing::key).isEqualTo("KZ");
            assertThat(found.items())
                    .extracting(FoundThing::match)
                    .containsExactly(Match.NAME, Match.IN_NAME, Match.IN_NAME);
        } finally {
            inTransaction(() -> {
                sql.update("delete from found_thing where key like 'copy-%'");
            });
        }
    }

    private void state(String state) {
        inTransaction(() -> {
            sql.update("update organization set state = ? where slug = 'found-hue'", state);
        });
        follow();
    }

    private Map<FoundKind, Page<FoundThing>> best(String typed) {
        var folded = FoundDocument.folded(typed, analysis);
        return inTransaction(() -> things.best(analysis.phrase(typed), folded, 3, TODAY));
    }

    @Test
    void everyStatementRuns() {
        for (var kind : sources.kinds()) {
            List<String> none = inTransaction(
                    () -> sql.list(sources.ofSources(kind), row -> row.text("key"), (Object) new String[] {"nothing"}));
            assertThat(none).as(kind.name()).isEmpty();
        }
    }
}
