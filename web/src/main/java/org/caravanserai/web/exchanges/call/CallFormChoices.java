package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.OfferablePlace;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.call.ListOfferablePlaces;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Choices in the form of a call. */
@Named
@RequestScoped
public class CallFormChoices {

    private final ListOfferablePlaces offerable;
    private final Texts texts;
    private final Formats formats;
    private final PageContext pageContext;
    private final CurrentAcademicYear year;
    private @Nullable List<OfferablePlace> places;

    @Inject
    CallFormChoices(
            ListOfferablePlaces offerable,
            Texts texts,
            Formats formats,
            PageContext pageContext,
            CurrentAcademicYear year) {
        this.offerable = offerable;
        this.texts = texts;
        this.formats = formats;
        this.pageContext = pageContext;
        this.year = year;
    }

    /** Conditions by which their own organization sends people. */
    public List<OfferablePlace> getPlaces() {
        if (places == null) {
            places = offerable.execute();
        }
        return places;
    }

    public List<SelectItem> getConditions() {
        return getPlaces().stream()
                .map(place -> new SelectItem(CallPlace.name(place.agreement(), place.condition()), label(place)))
                .toList();
    }

    private String label(OfferablePlace place) {
        var language = pageContext.getLanguage();
        return Stream.of(
                        place.to().name().in(language),
                        country(place),
                        kind(place),
                        unit(place),
                        persons(place),
                        place.firstYear() + "–" + place.lastYear(),
                        place.title().in(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How many a year, or in each year where they differ. */
    private String persons(OfferablePlace place) {
        var numbers = place.places().values().stream().distinct().toList();
        return numbers.size() == 1
                ? texts.of("exchanges.callForm.persons", numbers.get(0))
                : place.places().entrySet().stream()
                        .map(each -> each.getKey() + ": " + formats.number(each.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** What the places are filtered by, a line for each in their order: kind, country, unit, first and last academic year. */
    public String getFacts() {
        return getPlaces().stream()
                .map(place -> String.join(
                        "\t",
                        kind(place),
                        country(place),
                        unit(place),
                        place.firstYear().toString(),
                        place.lastYear().toString()))
                .collect(Collectors.joining("\n"));
    }

    public List<String> getKinds() {
        return distinct(this::kind);
    }

    public List<String> getCountries() {
        return distinct(this::country);
    }

    public List<String> getUnits() {
        return distinct(this::unit);
    }

    private List<String> distinct(Function<OfferablePlace, String> fact) {
        return getPlaces().stream()
                .map(fact)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private String kind(OfferablePlace place) {
        return texts.of("exchanges.mobilityKind." + place.kind());
    }

    private String country(OfferablePlace place) {
        return place.country() == null ? "" : formats.country(place.country());
    }

    private String unit(OfferablePlace place) {
        return place.unit() == null ? "" : place.unit().in(pageContext.getLanguage());
    }

    /** Academic years from the present one on in which there are places. */
    public List<SelectItem> getYears() {
        return getPlaces().stream()
                .flatMap(place -> place.firstYear().until(place.lastYear()).stream())
                .distinct()
                .filter(each -> each.compareTo(year.get()) >= 0)
                .sorted()
                .map(each -> new SelectItem(each.toString(), each.toString()))
                .toList();
    }

    /** Types of files that documents of applications can be. */
    public List<SelectItem> getFileTypes() {
        return Stream.of(FileType.values())
                .map(type -> new SelectItem(type.name(), type == FileType.TEXT ? "TXT" : type.name()))
                .toList();
    }
}
