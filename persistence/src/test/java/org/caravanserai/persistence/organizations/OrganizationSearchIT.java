package org.caravanserai.persistence.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationSearchIT extends PostgresTest {

    private SqlOrganizationDirectory search;
    private SqlOrganizationDuplicates duplicates;

    @BeforeEach
    void known() {
        search = repository(SqlOrganizationDirectory.class);
        duplicates = repository(SqlOrganizationDuplicates.class);
        var organizations = repository(JpaOrganizations.class);
        if (organizations
                .bySlug(org.caravanserai.domain.shared.Slug.of("it-pku"))
                .isPresent()) {
            return;
        }
        inTransaction(() -> {
            organizations.add(Bodies.registered(
                    "it-pku",
                    Bodies.university(
                            "02v51f717",
                            Name.official("en", "Peking University"),
                            Name.official("zh", "北京大学"),
                            new Name(NameKind.LABEL, "ar", "جَامِعَة بكين"),
                            new Name(NameKind.LABEL, "ru", "Пекинский университет"),
                            new Name(NameKind.ACRONYM, null, "PKU"))));
            organizations.add(Bodies.registered(
                    "it-nju",
                    Bodies.university(
                            "01rxvg760", Name.official("en", "Nanjing University"), Name.official("zh", "南京大学"))));
            organizations.add(Bodies.registered(
                    "it-cairo",
                    Bodies.university(
                            "03q21mh05",
                            Name.official("en", "Cairo University"),
                            Name.official("ar", "جامعة القاهرة"),
                            new Name(NameKind.LABEL, "fr", "Université du Caire"))));
            return null;
        });
    }

    @Test
    void filtersOfferWhatTheListWouldHave() {
        var any = search.facets(OrganizationFilter.PUBLIC, SearchPhrase.EMPTY, null);
        assertThat(any.of("country"))
                .extracting(Facets.Value::value)
                .contains("CN")
                .doesNotContain("BV");
        var chinese =
                search.facets(new OrganizationFilter(null, "CN", OrganizationFilter.LISTED), SearchPhrase.EMPTY, null);
        assertThat(chinese.of("country"))
                .as("whatever is chosen in the same filter")
                .isEqualTo(any.of("country"));
        assertThat(chinese.of("sector").stream().mapToLong(Facets.Value::count).sum())
                .isEqualTo(any.of("country").stream()
                        .filter(each -> each.value().equals("CN"))
                        .mapToLong(Facets.Value::count)
                        .sum());
        assertThat(search.facets(OrganizationFilter.PUBLIC, SearchPhrase.EMPTY, "pekingg universty")
                        .of("sector"))
                .as("also with a typing error")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "peking, it-pku",
        "PKU, it-pku",
        "北京, it-pku",
        "北京大, it-pku",
        "пекинский, it-pku",
        "جامعة بكين, it-pku",
        "القَاهِرَة, it-cairo",
        "universite caire, it-cairo",
        "https://ror.org/03q21mh05, it-cairo",
        "Pekin Universtiy, it-pku"
    })
    void anyNameInAnyScriptIsFoundAndTheLikestFirst(String query, String slug) {
        var found = search.search(OrganizationFilter.PUBLIC, SearchPhrase.EMPTY, new PageRequest(0, 10, query, null));
        assertThat(found.items())
                .extracting(OrganizationRow::slug)
                .filteredOn(OrganizationSearchIT::isOurs)
                .startsWith(slug);
    }

    /** The forms are those that the analysis of texts gives for the query. */
    @ParameterizedTest
    @CsvSource({
        "الجامعة القاهرة, الجامعه جامع|القاهره قاهر, it-cairo",
        "قاهرة, قاهره قاهر, it-cairo",
        "университета Пекинского, университета университет|пекинского пекинск, it-pku",
        "北京學校, 北京, it-pku"
    })
    void aNameIsFoundByAnotherFormOfItsWords(String query, String forms, String slug) {
        var phrase = new SearchPhrase(Stream.of(forms.split("\\|"))
                .map(term -> List.of(term.split(" ")))
                .map(term -> new SearchTerm(term.get(0), Set.copyOf(term), false))
                .toList());
        var found = search.search(OrganizationFilter.PUBLIC, phrase, new PageRequest(0, 10, query, null));
        assertThat(found.items())
                .extracting(OrganizationRow::slug)
                .filteredOn(OrganizationSearchIT::isOurs)
                .containsExactly(slug);
    }

    /** Such as a partner that somebody's table named: nobody has verified it, and nobody here works for it. */
    @Test
    void visitorsDoNotSeeUnverifiedOrganizationsThatNobodyWorksFor() {
        var strangers = new OrganizationFilter(Sector.UNIVERSITY, "CN", OrganizationFilter.LISTED, true);
        var everybody = new OrganizationFilter(Sector.UNIVERSITY, "CN", OrganizationFilter.LISTED);
        assertThat(slugs(everybody)).contains("it-pku");
        assertThat(slugs(strangers)).doesNotContain("it-pku");
        inTransaction(
                () -> wired(new Sql()).update("update organization set state = 'VERIFIED' where slug = 'it-pku'"));
        try {
            assertThat(slugs(strangers)).contains("it-pku");
        } finally {
            inTransaction(() ->
                    wired(new Sql()).update("update organization set state = 'REGISTERED' where slug = 'it-pku'"));
        }
    }

    private List<String> slugs(OrganizationFilter filter) {
        return search
                .search(filter, SearchPhrase.EMPTY, new PageRequest(0, 200, "university", "-name"))
                .items()
                .stream()
                .map(OrganizationRow::slug)
                .toList();
    }

    @Test
    void filtersSortAndPagesAreTheDatabases() {
        var filter = new OrganizationFilter(Sector.UNIVERSITY, "CN", Set.of(OrganizationState.REGISTERED));
        var all = search.search(filter, SearchPhrase.EMPTY, new PageRequest(0, 200, "university", "-name"));
        assertThat(all.items()).extracting(OrganizationRow::slug).containsSubsequence("it-pku", "it-nju", "it-cairo");
        var second = search.search(filter, SearchPhrase.EMPTY, new PageRequest(1, 1, "university", "-name"));
        assertThat(second.total()).isEqualTo(all.total());
        assertThat(second.items()).containsExactly(all.items().get(1));
        assertThat(search.search(
                                new OrganizationFilter(Sector.ENTERPRISE, "CN", Set.of()),
                                SearchPhrase.EMPTY,
                                PageRequest.first(9))
                        .items())
                .extracting(OrganizationRow::slug)
                .doesNotContain("it-pku");
    }

    @ParameterizedTest
    @CsvSource({
        "Peking Universty, it-pku",
        "北京大學院, it-pku",
        "北京大学, it-pku",
        "Пекинский Университет МГУ, it-pku",
        "جامعة القاهره, it-cairo",
        "Université de Caire, it-cairo"
    })
    void namesThatMayMeanTheSameAreFoundWhileTyping(String typed, String slug) {
        // Other tests keep organizations of the same names in this database.
        assertThat(duplicates.resembling(List.of(typed), null, 100))
                .extracting(candidate -> candidate.organization().slug())
                .filteredOn(OrganizationSearchIT::isOurs)
                .startsWith(slug);
    }

    @Test
    void chineseUniversitiesAreNotTakenForEachOther() {
        assertThat(duplicates.resembling(List.of("北京大学"), null, 5))
                .extracting(candidate -> candidate.organization().slug())
                .contains("it-pku")
                .doesNotContain("it-nju");
    }

    @Test
    void theRegistrysIdentifierIsCertain() {
        assertThat(duplicates.resembling(List.of("Something else"), RorId.of("01rxvg760"), 5))
                .first()
                .satisfies(
                        candidate -> assertThat(candidate.organization().slug()).isEqualTo("it-nju"))
                .extracting(DuplicateCandidate::similarity)
                .isEqualTo(1.0);
        assertThat(duplicates.resembling(List.of("—"), null, 5)).isEmpty();
    }

    /** Other tests leave universities of the same names behind. */
    private static boolean isOurs(String slug) {
        return slug.startsWith("it-");
    }
}
