package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.ShowPlaces;
import org.caravanserai.exchanges.agreement.ShowRevision;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.lists.FilterChoice;

/** Places for which an officer can nominate: conditions by which their own organization sends, by academic year. */
@RequestScoped
public class PlaceChoices {

    private final ShowAgreement show;
    private final ShowRevision revision;
    private final ShowPlaces places;
    private final CurrentAcademicYear current;
    private final PlaceWords words;

    @Inject
    PlaceChoices(
            ShowAgreement show,
            ShowRevision revision,
            ShowPlaces places,
            CurrentAcademicYear current,
            PlaceWords words) {
        this.show = show;
        this.revision = revision;
        this.places = places;
        this.current = current;
        this.words = words;
    }

    /**
     * The places of an agreement, each named by its condition and academic year: {@code c1@2026/2027}.
     *
     * @param code of an agreement that the officer may see
     */
    public List<FilterChoice> of(String code) {
        var shown = show.execute(code);
        var inForce = shown.agreement().revisionInForce();
        if (inForce == null) {
            return List.of();
        }
        var terms = revision.execute(code, inForce);
        return terms.conditions().stream()
                .flatMap(condition -> condition.offered(current.today()).stream())
                .distinct()
                .sorted()
                .flatMap(year -> inYear(shown, terms, year))
                .toList();
    }

    private Stream<FilterChoice> inYear(ShowAgreement.Shown shown, AgreementTerms terms, AcademicYear year) {
        Map<String, Places> left = places.execute(shown.agreement().code(), year.toString()).stream()
                .collect(Collectors.toMap(Places::condition, Function.identity()));
        return terms.conditions().stream()
                .filter(condition -> condition.covers(year))
                .filter(condition -> shown.own()
                        .contains(shown.agreement().party(condition.from()).id()))
                .flatMap(condition -> Stream.ofNullable(left.get(condition.code()))
                        .map(counted -> words.place(shown, condition, year, counted)));
    }

    /** Puts a chosen place, named by its condition and academic year, into a form with a component for each. */
    public static void put(String place, Form<?> form) {
        var end = place.lastIndexOf('@');
        form.put("condition", place.substring(0, Math.max(0, end)));
        form.put("academicYear", place.substring(end + 1));
    }
}
