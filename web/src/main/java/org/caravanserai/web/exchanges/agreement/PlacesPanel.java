package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.agreement.ShowPlaces;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The places of an agreement in the academic year that the address names, else in the present one. */
@Named
@RequestScoped
public class PlacesPanel {

    private final AgreementPage page;
    private final ShowPlaces show;
    private final CurrentAcademicYear current;
    private final RequestParameters parameters;
    private @Nullable List<Places> places;

    @Inject
    PlacesPanel(AgreementPage page, ShowPlaces show, CurrentAcademicYear current, RequestParameters parameters) {
        this.page = page;
        this.show = show;
        this.current = current;
        this.parameters = parameters;
    }

    public List<String> getYears() {
        return years().map(AcademicYear::toString).toList();
    }

    private Stream<AcademicYear> years() {
        return page.getAgreement().terms().conditions().stream()
                .flatMap(condition -> condition.firstYear().until(condition.lastYear()).stream())
                .distinct()
                .sorted();
    }

    public String getYear() {
        var years = getYears();
        var asked = parameters.text("year");
        if (years.contains(asked)) {
            return asked;
        }
        return years().filter(year -> !year.firstDay().isAfter(current.today()) && !year.isOver(current.today()))
                .map(AcademicYear::toString)
                .findFirst()
                .orElse(years.get(0));
    }

    public List<Places> getPlaces() {
        if (places == null) {
            places = show.execute(page.getAgreement().code(), getYear());
        }
        return places;
    }
}
