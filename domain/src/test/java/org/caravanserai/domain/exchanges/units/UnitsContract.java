package org.caravanserai.domain.exchanges.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Units} and {@link UnitDirectory} promise. */
public interface UnitsContract extends ExchangesContract {

    LocalizedText NAME = LocalizedText.of("en", "Unit", "zh", "院系");

    Units units();

    UnitDirectory directory();

    @Test
    default void unitsAreReadAsATree() {
        var organization = organization();
        add(organization, "eng", null);
        add(organization, "arts", null);
        add(organization, "cs", "eng");
        add(organization(), "law", null);
        var tree = inTransaction(() -> units().lock(organization));
        assertThat(tree.find("cs")).hasValueSatisfying(unit -> {
            assertThat(unit.parent()).isEqualTo(tree.find("eng").orElseThrow().id());
            assertThat(unit.name()).isEqualTo(NAME);
        });
        assertThat(tree.find("law")).isEmpty();
        var rows = inTransaction(() -> directory().of(organization));
        assertThat(rows).extracting(UnitRow::code).containsExactly("arts", "eng", "cs");
        assertThat(rows).extracting(UnitRow::parent).containsExactly(null, null, "eng");
        assertThat(rows).extracting(UnitRow::level).containsExactly(1, 1, 2);
        assertThat(rows.get(2).name()).isEqualTo(NAME);
        assertThat(inTransaction(() -> directory().codes(List.of(organization, Ids.next()))))
                .isEqualTo(Map.of(organization, Set.of("arts", "eng", "cs")));
    }

    @Test
    default void aCodeIsGivenOnceInAnOrganization() {
        var organization = organization();
        add(organization, "eng", null);
        add(organization(), "eng", null);
        assertTaken(() -> units().add(new Unit(organization, "eng", NAME, null)));
    }

    @Test
    default void whatIsChangedOfAUnitIsKeptAndARemovedOneIsGone() {
        var organization = organization();
        add(organization, "eng", null);
        add(organization, "cs", null);
        var other = LocalizedText.of("en", "Computing");
        inTransaction(() -> units().lock(organization).change("cs", other, "eng", null));
        assertThat(inTransaction(() -> directory().of(organization))).last().satisfies(row -> {
            assertThat(row.code()).isEqualTo("cs");
            assertThat(row.name()).isEqualTo(other);
            assertThat(row.parent()).isEqualTo("eng");
        });
        inTransaction(() -> units().remove(units().of(organization).find("cs").orElseThrow()));
        assertThat(units().of(organization).find("cs")).isEmpty();
        assertThat(units().of(organization).find("eng")).isPresent();
    }

    @Test
    default void aUnitThatAnAgreementNamesIsUsed() {
        var home = organization();
        var partner = organization();
        for (var code : List.of("eng", "law")) {
            add(home, code, null);
            add(partner, code, null);
        }
        add(partner, "cs", null);
        var first = Exchanges.condition("c1", 1);
        var terms = Exchanges.terms(new Condition(
                "c1",
                1,
                2,
                MobilityKind.STUDENT_STUDY,
                1,
                null,
                first.iscedF(),
                first.eqf(),
                first.languages(),
                first.firstYear(),
                first.lastYear(),
                false,
                null,
                "cs"));
        inTransaction(() -> {
            var sides = List.of(new Agreement.Side(home, "eng"), new Agreement.Side(partner, null));
            var agreement = new Agreement(terms, sides, NOW);
            agreements().add(agreement);
            agreements().add(agreement.propose(terms, null, home, signatory(home), null, NOW));
        });
        assertThat(isUsed(home, "eng")).isTrue();
        assertThat(isUsed(home, "law")).isFalse();
        assertThat(isUsed(partner, "cs")).isTrue();
        assertThat(isUsed(partner, "eng")).isFalse();
    }

    private boolean isUsed(UUID organization, String code) {
        return inTransaction(
                () -> units().isUsed(units().of(organization).find(code).orElseThrow()));
    }

    private void add(UUID organization, String code, @Nullable String parent) {
        inTransaction(() -> units().add(units().lock(organization).add(code, NAME, parent)));
    }
}
