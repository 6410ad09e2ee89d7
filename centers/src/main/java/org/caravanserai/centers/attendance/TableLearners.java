package org.caravanserai.centers.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;

/** Finds the learner that a table means: by the code of the enrolment, or by the address of the account. */
@ApplicationScoped
class TableLearners {

    private final Accounts accounts;
    private final Enrolments enrolments;

    @Inject
    TableLearners(Accounts accounts, Enrolments enrolments) {
        this.accounts = accounts;
        this.enrolments = enrolments;
    }

    /**
     * The enrolment of somebody who has or had a place in the class.
     *
     * @throws Invalid {@code learner}: {@code not-in-class}; {@code several-learners} when a guardian has enrolled several children
     */
    UUID find(UUID ofClass, String cell) {
        if (!cell.contains("@")) {
            var found = enrolments.learnersByCode(ofClass).get(ReadableCode.tidy(cell));
            if (found == null) {
                throw new Invalid("learner", "not-in-class", cell);
            }
            return found;
        }
        var account = accounts.byEmail(address(cell)).orElseThrow(() -> new Invalid("learner", "not-in-class", cell));
        var own = enrolments.of(ofClass).stream()
                .filter(each ->
                        each.enrolledAt() != null && each.learner().account().equals(account.id()))
                .toList();
        var learning = own.stream().filter(each -> each.state().isLearner()).toList();
        var meant = learning.isEmpty() ? own : learning;
        if (meant.isEmpty()) {
            throw new Invalid("learner", "not-in-class", cell);
        }
        if (meant.stream().map(Enrolment::learner).distinct().count() > 1) {
            throw new Invalid("learner", "several-learners", cell);
        }
        return meant.get(meant.size() - 1).id();
    }

    private static EmailAddress address(String cell) {
        try {
            return EmailAddress.of(cell.strip());
        } catch (Invalid other) {
            throw new Invalid("learner", "not-in-class", cell);
        }
    }
}
