package org.caravanserai.domain.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;

/** What {@link EnrolmentInvitations} promises. */
public interface EnrolmentInvitationsContract extends ClassContract {

    EnrolmentInvitations invitations();

    @Test
    default void aLearnerIsInvitedToAClassOnceAndAnswersOnce() {
        var ofClass = newClass().id();
        var email = EmailAddress.of("parent" + Ids.next() + "@example.org");
        var minor = EnrolmentInvitation.of(
                ofClass, email, new PersonName("Mei", "Li", "李梅", false), LocalDate.of(2016, 1, 2), NOW);
        var adult = EnrolmentInvitation.of(ofClass, email, PersonName.of("Wei", null), null, NOW.plusSeconds(5));
        assertThat(inTransaction(() -> invitations().add(minor))).isTrue();
        assertThat(inTransaction(() -> invitations().add(adult))).isTrue();
        var again = EnrolmentInvitation.of(ofClass, email, minor.name(), minor.bornOn(), NOW);
        assertThat(inTransaction(() -> invitations().add(again))).isFalse();
        assertThat(inTransaction(() -> invitations().open(email))).containsExactly(adult, minor);
        assertThat(inTransaction(() -> invitations().open(ofClass))).containsExactly(minor, adult);
        assertThat(inTransaction(() -> invitations().lockOpen(minor.code()))).contains(minor);
        inTransaction(() -> invitations().answered(minor.id(), NOW.plusSeconds(9)));
        assertThat(inTransaction(() -> invitations().open(email))).containsExactly(adult);
        assertThat(inTransaction(() -> invitations().lockOpen(minor.code()))).isEmpty();
        assertThat(inTransaction(() -> invitations().add(again)))
                .as("nobody is asked again")
                .isFalse();
    }
}
