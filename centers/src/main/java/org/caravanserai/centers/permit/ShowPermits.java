package org.caravanserai.centers.permit;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.permit.TeacherPermit;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A director reads the permits of the teachers of their own center. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ShowPermits {

    private final CenterStaff staff;
    private final PermitBook book;
    private final Accounts accounts;

    @Inject
    public ShowPermits(CenterStaff staff, PermitBook book, Accounts accounts) {
        this.staff = staff;
        this.book = book;
        this.accounts = accounts;
    }

    /**
     * @param teacher name; null when the account is not there any more
     * @param state as of today at the center
     */
    public record Line(TeacherPermit permit, @Nullable PersonName teacher, State state) {}

    /** State of a permit. */
    public enum State {
        VALID,
        /** Ends within {@value TeacherPermit#ENDING_DAYS} days. */
        ENDING,
        OVER,
        /** A later one of the same kind is recorded. */
        RENEWED
    }

    /**
     * Those that were not withdrawn, the one that ends first first.
     *
     * @throws NotFound when the caller does not direct the center
     */
    public List<Line> execute(Slug slug) {
        var center = staff.directed(slug);
        var today = book.today(center);
        var all = book.of(center);
        return all.stream()
                .map(permit -> {
                    boolean renewed = all.stream()
                            .anyMatch(other ->
                                    other.isOfTheSame(permit) && other.until().isAfter(permit.until()));
                    var state = renewed
                            ? State.RENEWED
                            : permit.isOverOn(today)
                                    ? State.OVER
                                    : permit.isEndingOn(today) ? State.ENDING : State.VALID;
                    return new Line(
                            permit,
                            accounts.byId(permit.teacher()).map(Account::name).orElse(null),
                            state);
                })
                .toList();
    }
}
