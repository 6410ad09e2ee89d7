package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.OverQuota;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What filters and forms of exchanges offer to choose from, in the language of the page. */
@Named
@RequestScoped
public class ExchangeChoices {

    /** Academic years before and after the present one that lists offer. */
    private static final int YEARS = 4;

    /** Academic years after the last one that forms offer. */
    private static final int FORM_YEARS = 12;

    private final Texts texts;
    private final CurrentAcademicYear current;

    @Inject
    ExchangeChoices(Texts texts, CurrentAcademicYear current) {
        this.texts = texts;
        this.current = current;
    }

    public List<FilterChoice> getAgreementStates() {
        return words("exchanges.agreementState.", AgreementState.values());
    }

    public List<FilterChoice> getNominationStates() {
        return words("exchanges.nominationState.", NominationState.values());
    }

    public List<FilterChoice> getStayStates() {
        return words("exchanges.mobilityState.", MobilityState.values());
    }

    public List<FilterChoice> getCorrectionStates() {
        return words("exchanges.correctionState.", CorrectionState.values());
    }

    public List<FilterChoice> getInvitationStates() {
        return words("exchanges.invitationState.", InvitationState.values());
    }

    public List<FilterChoice> getDirections() {
        return words("exchanges.direction.", Direction.values());
    }

    public List<FilterChoice> getKinds() {
        return words("exchanges.mobilityKind.", MobilityKind.values());
    }

    public List<FilterChoice> getTerms() {
        return words("exchanges.term.", Term.values());
    }

    public List<FilterChoice> getBalanceUnits() {
        return words("exchanges.balanceUnit.", BalanceUnit.values());
    }

    public List<FilterChoice> getOverQuota() {
        return words("exchanges.overQuota.", OverQuota.values());
    }

    public List<FilterChoice> getCefrLevels() {
        return Arrays.stream(CefrLevel.values())
                .map(level -> new FilterChoice(level.name(), level.name()))
                .toList();
    }

    public List<FilterChoice> getEqfLevels() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(Integer::toString)
                .map(level -> new FilterChoice(level, level))
                .toList();
    }

    /** Genders by ISO 5218. */
    public List<FilterChoice> getGenders() {
        return Stream.of("2", "1", "9")
                .map(gender -> new FilterChoice(gender, texts.of("exchanges.gender." + gender)))
                .toList();
    }

    /** Levels of the European Qualifications Framework on which people study at a university, in words. */
    public List<FilterChoice> getStudyLevels() {
        return IntStream.rangeClosed(5, 8)
                .mapToObj(level -> new FilterChoice(String.valueOf(level), texts.of("exchanges.eqf." + level)))
                .toList();
    }

    /** The present academic year and some before and after it, the latest first. */
    public List<FilterChoice> getYears() {
        var now = current.get();
        return Stream.iterate(new AcademicYear(now.first() + YEARS, now.last() + YEARS), ExchangeChoices::before)
                .limit(2L * YEARS + 1)
                .map(year -> new FilterChoice(year.toString(), year.inWords()))
                .toList();
    }

    /**
     * Academic years to choose from in a form: the last one and those of the years to come, then the calendar years of places where
     * these are the academic years.
     *
     * @param chosen a year that is offered in any case, as it was entered; null for none
     */
    public List<SelectItem> yearsWith(@Nullable String chosen) {
        int first = current.get().first() - 1;
        var spanning = IntStream.rangeClosed(first, first + FORM_YEARS)
                .mapToObj(year -> new AcademicYear(year, year + 1))
                .toList();
        var calendar = IntStream.rangeClosed(first, first + FORM_YEARS)
                .mapToObj(year -> new AcademicYear(year, year))
                .toList();
        var groups = new ArrayList<SelectItem>();
        if (chosen != null
                && !chosen.isBlank()
                && Stream.concat(spanning.stream(), calendar.stream())
                        .noneMatch(year -> year.toString().equals(chosen))) {
            groups.add(new SelectItem(chosen, words(chosen)));
        }
        groups.add(group("exchanges.years.spanning", spanning));
        groups.add(group("exchanges.years.calendar", calendar));
        return groups;
    }

    private SelectItem group(String key, List<AcademicYear> years) {
        return new SelectItemGroup(
                texts.of(key),
                null,
                false,
                years.stream()
                        .map(year -> new SelectItem(year.toString(), year.inWords()))
                        .toArray(SelectItem[]::new));
    }

    private static String words(String year) {
        return AcademicYear.read(year).map(AcademicYear::inWords).orElse(year);
    }

    private static AcademicYear before(AcademicYear year) {
        return new AcademicYear(year.first() - 1, year.last() - 1);
    }

    private List<FilterChoice> words(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new FilterChoice(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}
