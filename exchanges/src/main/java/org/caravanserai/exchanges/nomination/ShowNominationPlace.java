package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.exchanges.units.Unit;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.HostTerms;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** What a decision on a nomination is made on, beside the person: the condition, the term at the host, and the places that remain. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowNominationPlace {

    private final Nominations nominations;
    private final Agreements agreements;
    private final PlaceBook places;
    private final Units units;
    private final HostTerms terms;
    private final ShowNomination show;

    @Inject
    public ShowNominationPlace(
            Nominations nominations,
            Agreements agreements,
            PlaceBook places,
            Units units,
            HostTerms terms,
            ShowNomination show) {
        this.nominations = nominations;
        this.agreements = agreements;
        this.places = places;
        this.units = units;
        this.terms = terms;
        this.show = show;
    }

    /**
     * @param condition as it was agreed on last; null when none is known
     * @param term at the receiving organization; null when its office has not told its calendar
     * @param fromUnit name of the unit that sends; null for the whole organization
     * @param toUnit name of the unit that receives; null for the whole organization
     * @param places of the condition in the academic year; null for a year without places
     */
    public record Shown(
            @Nullable Condition condition,
            @Nullable AcademicTerm term,
            @Nullable LocalizedText fromUnit,
            @Nullable LocalizedText toUnit,
            @Nullable Places places) {}

    /**
     * @param code of the nomination
     * @throws NotFound when the caller acts for neither side
     */
    public Shown execute(String code) {
        var nomination = nominations.byId(show.execute(code).nomination().id()).orElseThrow();
        var place = nomination.place();
        var condition = agreements.agreed(place.agreement()).get(place.condition());
        return new Shown(
                condition,
                terms.at(place.to(), place.year(), nomination.term()).orElse(null),
                condition == null ? null : unit(place.from(), condition.fromUnit()),
                condition == null ? null : unit(place.to(), condition.toUnit()),
                places.of(place.agreement(), place.year()).stream()
                        .filter(each -> each.condition().equals(place.condition()))
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable LocalizedText unit(UUID organization, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(units.of(organization)::find)
                .map(Unit::name)
                .orElse(null);
    }
}
