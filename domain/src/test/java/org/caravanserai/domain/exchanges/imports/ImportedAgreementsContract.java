package org.caravanserai.domain.exchanges.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements.Source;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link ImportedAgreements} promises. */
public interface ImportedAgreementsContract extends ExchangesContract {

    AcademicYear FIRST = AcademicYear.of("2026/2027");
    AcademicYear SECOND = FIRST.next();
    String STAYS = "a".repeat(64);
    String GOES = "b".repeat(64);

    ImportedAgreements imported();

    @Test
    default void linesAreRememberedBySourceAndGroup() {
        var agreement = drafted();
        var source = source(agreement, "International office, 2026");
        reads(source, Map.of(STAYS, FIRST, GOES, FIRST));
        keeps(source, Map.of(STAYS, line(agreement, "c1", FIRST)));
        keeps(source, Map.of(STAYS, line(agreement, "c1", SECOND)));
        keeps(source, Map.of(GOES, new ImportedLine(agreement.id(), "c2", "another", FIRST)));
        assertThat(lines(source, "group")).isEqualTo(Map.of(STAYS, line(agreement, "c1", SECOND)));
        assertThat(lines(source, "another")).containsOnlyKeys(GOES);
        assertThat(lines(source, "third")).isEmpty();
        assertThat(lines(source(agreement, "other"), "group")).isEmpty();
        assertThat(lines(source(drafted(), source.name()), "group")).isEmpty();
    }

    @Test
    default void aLineIsAlsoFoundByItsKeyOrByThePartnerAndHasOneKey() {
        var agreement = drafted();
        var source = source(agreement, "office");
        reads(source, Map.of(STAYS, FIRST));
        keeps(source, Map.of(STAYS, new ImportedLine(agreement.id(), "c1", "ERASMUS\nJaen\nES", FIRST)));
        assertThat(inTransaction(() -> imported().lines(source, "ERASMUS\nJaén\nES", Set.of(STAYS, GOES))))
                .containsOnlyKeys(STAYS);
        assertThat(inTransaction(() -> imported().withPartner(source, agreement.party(2))))
                .containsOnlyKeys("ERASMUS");
        assertThat(inTransaction(() -> imported().withPartner(source, Ids.next())))
                .isEmpty();
        keeps(source, Map.of(GOES, new ImportedLine(agreement.id(), "c1", "ERASMUS\nJaén\nES", SECOND)));
        assertThat(inTransaction(() -> imported().lines(source, "x", Set.of(STAYS, GOES))))
                .containsOnlyKeys(GOES);
    }

    @Test
    default void aLineThatATableOfALaterYearLacksHasEndedOnce() {
        var agreement = drafted();
        var first = source(agreement, "office");
        reads(first, Map.of(STAYS, FIRST, GOES, FIRST));
        keeps(first, Map.of(STAYS, line(agreement, "c1", FIRST), GOES, line(agreement, "c2", FIRST)));
        assertThat(ended(first)).isEmpty();

        var sameYear = source(agreement, "office");
        reads(sameYear, Map.of(STAYS, FIRST));
        assertThat(ended(sameYear)).as("a part of the same year's table").isEmpty();

        var later = source(agreement, "office");
        reads(later, Map.of("d".repeat(64), SECOND));
        reads(later, Map.of(STAYS, FIRST));
        assertThat(ended(later))
                .as("one that was read has not, even where it was refused")
                .containsExactly(new EndedLine(agreement.code(), "c2", "group", FIRST));
        assertThat(ended(sameYear)).as("another import is the latest").isEmpty();
        inTransaction(() -> imported().markEnded(later));
        assertThat(ended(later)).isEmpty();

        var back = source(agreement, "office");
        reads(back, Map.of(GOES, SECOND));
        keeps(back, Map.of(GOES, line(agreement, "c2", SECOND)));
        var gone = source(agreement, "office");
        reads(gone, Map.of(STAYS, SECOND.next()));
        assertThat(ended(gone))
                .as("it came back and went again")
                .containsExactly(new EndedLine(agreement.code(), "c2", "group", SECOND));
    }

    @Test
    default void endedLinesAreListedByGroupAndCondition() {
        var agreement = drafted();
        var first = source(agreement, "office");
        reads(first, Map.of(STAYS, FIRST));
        keeps(first, Map.of("1".repeat(64), line(agreement, "c2", FIRST)));
        keeps(first, Map.of("2".repeat(64), new ImportedLine(agreement.id(), "c3", "first group", FIRST)));
        keeps(first, Map.of("3".repeat(64), line(agreement, "c1", FIRST)));
        var later = source(agreement, "office");
        reads(later, Map.of(STAYS, SECOND));
        assertThat(ended(later)).extracting(EndedLine::condition).containsExactly("c3", "c1", "c2");
    }

    @Test
    default void linesOfAWithdrawnAgreementDoNotEnd() {
        var agreement = drafted();
        var first = source(agreement, "office");
        reads(first, Map.of(GOES, FIRST));
        keeps(first, Map.of(GOES, line(agreement, "c2", FIRST)));
        inTransaction(() -> agreements().lock(agreement.code()).orElseThrow().withdraw(NOW));
        var later = source(agreement, "office");
        reads(later, Map.of(STAYS, SECOND));
        assertThat(ended(later)).isEmpty();
    }

    @Test
    default void aPartnerIsFoundByAnyOfItsNamesInItsCountry() {
        var unique = Ids.next().toString().substring(24);
        var partner =
                named(Name.official("en", "Summer " + unique), Name.official("fr", "Université de l'Été " + unique));
        assertThat(organization("UNIVERSITE DE L'ETE " + unique, CountryCode.of("CN")))
                .hasValue(partner.id());
        assertThat(organization("summer " + unique, null)).hasValue(partner.id());
        assertThat(organization("Summer " + unique, CountryCode.of("FR"))).isEmpty();
        assertThat(organization("Summer", null)).isNotEqualTo(Optional.of(partner.id()));
        inTransaction(() -> organizations().byId(partner.id()).orElseThrow().refuse());
        assertThat(organization("Summer " + unique, null))
                .as("it is not listed")
                .isEmpty();
    }

    @Test
    default void ofPartnersWithTheSameNameAVerifiedOneIsFound() {
        var name = Name.official("en", "Harbour " + Ids.next());
        var registered = named(name);
        assertThat(organization(name.value(), null)).hasValue(registered.id());
        var verified = named(name);
        inTransaction(() -> organizations().byId(verified.id()).orElseThrow().verify());
        assertThat(organization(name.value(), null)).hasValue(verified.id());
    }

    private Agreement drafted() {
        var own = organization();
        var partner = organization();
        return inTransaction(() -> {
            var agreement = new Agreement(List.of(own, partner), Exchanges.bothWays(), NOW);
            agreements().add(agreement);
            agreements().add(agreement.propose(Exchanges.bothWays(), null, own, signatory(own), null, NOW));
            return agreement;
        });
    }

    private Organization named(Name... names) {
        var organization = Bodies.unowned(Bodies.university(null, names));
        inTransaction(() -> organizations().add(organization));
        return organization;
    }

    private static Source source(Agreement agreement, String name) {
        return new Source(agreement.party(1), name, Ids.next());
    }

    private static ImportedLine line(Agreement agreement, String condition, AcademicYear lastYear) {
        return new ImportedLine(agreement.id(), condition, "group", lastYear);
    }

    private void reads(Source source, Map<String, AcademicYear> lines) {
        inTransaction(() -> imported().seen(source, lines));
    }

    private void keeps(Source source, Map<String, ImportedLine> lines) {
        inTransaction(() -> imported().keep(source, lines));
    }

    private Map<String, ImportedLine> lines(Source source, String group) {
        return inTransaction(() -> imported().lines(source, group, Set.of()));
    }

    private List<EndedLine> ended(Source source) {
        return inTransaction(() -> imported().ended(source));
    }

    private Optional<UUID> organization(String name, @Nullable CountryCode country) {
        return inTransaction(() -> imported().organization(name, country));
    }
}
