package org.caravanserai.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.shared.Refused;

/** Asserts how the domain answers instead of doing what was asked. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String key, ThrowingCallable work) {
        assertKey(Refused.class, key, work);
    }

    public static void assertConflict(String key, ThrowingCallable work) {
        assertKey(Conflict.class, key, work);
    }

    public static void assertForbidden(String key, ThrowingCallable work) {
        assertKey(Forbidden.class, key, work);
    }

    public static void assertOverloaded(String key, ThrowingCallable work) {
        assertKey(Overloaded.class, key, work);
    }

    public static void assertNotFound(ThrowingCallable work) {
        assertKey(NotFound.class, "not-found", work);
    }

    /**
     * @param faults the faults of the input in their order, each as {@code field: key}
     */
    public static void assertInvalid(List<String> faults, ThrowingCallable work) {
        var failure = catchThrowable(work);
        assertThat(failure).isInstanceOf(Invalid.class);
        var found = new ArrayList<String>();
        ((Invalid) failure).violations().forEach(fault -> found.add(fault.field() + ": " + fault.key()));
        assertThat(found).isEqualTo(faults);
    }

    public static void assertInvalid(String fault, ThrowingCallable work) {
        assertInvalid(List.of(fault), work);
    }

    private static void assertKey(Class<? extends DomainException> kind, String key, ThrowingCallable work) {
        var failure = catchThrowable(work);
        assertThat(failure).isInstanceOf(kind);
        assertThat(((DomainException) failure).key()).isEqualTo(key);
    }

    /** That a step is taken when it is said to be possible, and refused otherwise. */
    public static void assertTakenIf(boolean possible, ThrowingCallable step) {
        var failure = catchThrowable(step);
        if (possible) {
            assertThat(failure).isNull();
        } else {
            assertThat(failure).isInstanceOf(Refused.class);
        }
    }
}
