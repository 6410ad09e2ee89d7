package org.caravanserai.web.centers.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.centers.enrolment.BrowseLearners;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.EnrolmentStep;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Learners of a class; all are read at once. */
@Named
@RequestScoped
public class LearnersPage {

    private static final int SIZE = 50;
    private static final String IN_ORDER = "number";
    private static final Map<String, Comparator<EnrolmentRow>> ORDERS = Map.of(
            IN_ORDER,
            Comparator.comparingLong(EnrolmentRow::number),
            "name",
            Comparator.comparing(row -> row.name().latin(), String.CASE_INSENSITIVE_ORDER),
            "state",
            Comparator.comparing(EnrolmentRow::state),
            "missed",
            Comparator.comparingInt(row -> row.attendance().missed()),
            "appliedAt",
            Comparator.comparing(EnrolmentRow::appliedAt));

    private final BrowseLearners browse;
    private final ManagedClassPage page;
    private final ListAddress address;
    private final Texts texts;
    private @Nullable ListModel<EnrolmentRow> learners;
    private @Nullable List<EnrolmentRow> all;

    @Inject
    LearnersPage(BrowseLearners browse, ManagedClassPage page, ListAddress address, Texts texts) {
        this.browse = browse;
        this.page = page;
        this.address = address;
        this.texts = texts;
    }

    public ListModel<EnrolmentRow> getLearners() {
        if (learners == null) {
            learners = new ListModel<>(address, SIZE, this::load, EnrolmentRow::code);
        }
        return learners;
    }

    private Page<EnrolmentRow> load(PageRequest request) {
        var words = getQuery().toLowerCase(Locale.ROOT);
        var state = getState();
        var found = all().stream()
                .filter(row -> state.isEmpty() || row.state().name().equals(state))
                .filter(row -> words.isEmpty() || isCalled(row, words))
                .toList();
        return new RowsInMemory<>(found, IN_ORDER, ORDERS).page(request);
    }

    private static boolean isCalled(EnrolmentRow row, String words) {
        return (row.name().full() + " " + row.name().latin() + " " + row.email() + " " + row.code())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    private List<EnrolmentRow> all() {
        if (all == null) {
            all = browse.execute(page.getShown().row().code());
        }
        return all;
    }

    /** Whether the class has no enrolments at all, regardless of filters. */
    public boolean isNobody() {
        return all().isEmpty();
    }

    /** Whether there is an application to decide on. */
    public boolean isDeciding() {
        return all().stream()
                .anyMatch(row -> EnrolmentStep.APPROVE.refusal(row.state()).isEmpty());
    }

    public String getQuery() {
        return address.parameters().text("query");
    }

    public String getState() {
        return address.parameters().text("state");
    }

    public List<FilterChoice> getStates() {
        return Arrays.stream(EnrolmentState.values())
                .map(state -> new FilterChoice(state.name(), texts.of("centers.enrolmentState." + state)))
                .toList();
    }
}
