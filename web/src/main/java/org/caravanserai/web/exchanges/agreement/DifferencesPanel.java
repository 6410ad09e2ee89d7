package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.exchanges.agreement.CompareRevisions;
import org.caravanserai.web.shell.RequestParameters;

/** What differs between two revisions of an agreement: those of the address, else the latest and the one before it. */
@Named
@RequestScoped
public class DifferencesPanel {

    private final AgreementPage page;
    private final CompareRevisions compare;
    private final DifferenceWords words;
    private final RequestParameters parameters;

    @Inject
    DifferencesPanel(
            AgreementPage page, CompareRevisions compare, DifferenceWords words, RequestParameters parameters) {
        this.page = page;
        this.compare = compare;
        this.words = words;
        this.parameters = parameters;
    }

    /** Numbers of all revisions. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, page.getAgreement().revision()).boxed().toList();
    }

    /** The revision that holds, or the one before the latest. */
    public int getFrom() {
        var agreement = page.getAgreement();
        var inForce = agreement.revisionInForce();
        int before = page.isNegotiated() && inForce != null ? inForce : Math.max(1, agreement.revision() - 1);
        return number("from", before);
    }

    public int getTo() {
        return number("to", page.getAgreement().revision());
    }

    private int number(String parameter, int usual) {
        var text = parameters.text(parameter);
        return getNumbers().stream()
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElse(usual);
    }

    public List<DifferenceWords.Line> getLines() {
        var agreement = page.getAgreement();
        return words.lines(agreement, compare.execute(agreement.code(), getFrom(), getTo()));
    }
}
