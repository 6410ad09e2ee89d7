package org.caravanserai.domain.cooperation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;

/** Share of the curriculum taught by one organization, and whether it awards a degree. */
@Embeddable
public class CurriculumShare {

    private static final int ALL = 100;

    @Column(name = "organization_id")
    private UUID organization;

    private int percent;

    private boolean awards;

    @SuppressWarnings("NullAway.Init")
    protected CurriculumShare() {}

    /**
     * @param percent of the credits, 0 to 100
     * @throws Invalid {@code percent} out of bounds
     */
    public CurriculumShare(UUID organization, int percent, boolean awards) {
        if (percent < 0 || percent > ALL) {
            throw new Invalid("percent", "between", 0, ALL);
        }
        this.organization = organization;
        this.percent = percent;
        this.awards = awards;
    }

    public UUID organization() {
        return organization;
    }

    public int percent() {
        return percent;
    }

    /** Whether graduates get a degree of it. */
    public boolean awards() {
        return awards;
    }
}
