package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Choices in the form of a call. */
@Named
@RequestScoped
public class CallFormChoices {

    private BrowseAgreements agreements;
    private ShowAgreement show;
    private Texts texts;
    private Frame frame;
    private Clock clock;
    private @Nullable List<AgreementRow> inForce;

    @SuppressWarnings("NullAway.Init")
    protected CallFormChoices() {}

    @Inject
    CallFormChoices(BrowseAgreements agreements, ShowAgreement show, Texts texts, Frame frame, Clock clock) {
        this.agreements = agreements;
        this.show = show;
        this.texts = texts;
        this.frame = frame;
        this.clock = clock;
    }

    /** Agreements under which places can be offered. */
    public List<AgreementRow> getAgreements() {
        if (inForce == null) {
            inForce = agreements
                    .execute(
                            new AgreementFilter(AgreementState.IN_FORCE, null, false),
                            PageRequest.first(PageRequest.MAX_SIZE))
                    .items();
        }
        return inForce;
    }

    /** Conditions of the agreement by which their own organization sends people, with how many a year. */
    public List<SelectItem> conditions(String agreement) {
        var shown = show.execute(agreement);
        var view = shown.agreement();
        return view.terms().conditions().stream()
                .filter(condition ->
                        shown.own().contains(view.party(condition.from()).id()))
                .map(condition -> new SelectItem(
                        condition.code(),
                        texts.of(
                                "exchanges.callForm.condition",
                                view.party(condition.to()).name().in(frame.getLanguage()),
                                texts.of("exchanges.mobilityKind." + condition.kind()),
                                condition.personsPerYear())))
                .toList();
    }

    /** Academic years from the present one on for which the agreement has places. */
    public List<SelectItem> years(String agreement) {
        int present = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear() - 1;
        return show.execute(agreement).agreement().terms().conditions().stream()
                .flatMap(CallFormChoices::years)
                .distinct()
                .filter(year -> Integer.parseInt(year.substring(0, 4)) >= present)
                .sorted()
                .map(year -> new SelectItem(year, year))
                .toList();
    }

    /** Types of files that documents of applications can be. */
    public List<SelectItem> getFileTypes() {
        return Stream.of(FileType.values())
                .map(type -> new SelectItem(type.name(), type == FileType.TEXT ? "TXT" : type.name()))
                .toList();
    }

    private static Stream<String> years(Condition condition) {
        return condition.firstYear().until(condition.lastYear()).stream().map(Object::toString);
    }
}
