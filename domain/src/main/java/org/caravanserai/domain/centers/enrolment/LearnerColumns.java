package org.caravanserai.domain.centers.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** A {@link Learner} in the row of an enrolment. */
@Embeddable
public class LearnerColumns {

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "own_name")
    private @Nullable String ownName;

    @Column(name = "family_first")
    private boolean familyFirst;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    @SuppressWarnings("NullAway.Init")
    protected LearnerColumns() {}

    LearnerColumns(Learner learner) {
        var name = learner.name();
        this.account = learner.account();
        this.givenName = name.given();
        this.familyName = name.family();
        this.ownName = name.own();
        this.familyFirst = name.familyFirst();
        this.bornOn = learner.bornOn();
    }

    Learner read() {
        return new Learner(account, new PersonName(givenName, familyName, ownName, familyFirst), bornOn);
    }
}
