package org.caravanserai.domain.cooperation.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What came of a project, followed to the place where it is used and to a benefit that somebody outside has verified. */
@Entity
@Table(name = "cooperation_result")
@SuppressWarnings("UnusedVariable") // some columns are only read by lists
public class ProjectResult {

    private static final int MAX_NAME = 300;
    private static final int MAX_BENEFIT = 2000;
    private static final int MAX_EVIDENCE = 500;

    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID project;

    private int number;

    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private ResultStage stage;

    private @Nullable CountryCode country;

    private @Nullable String place;

    @Column(name = "used_by_body")
    private @Nullable String usedBy;

    @Column(name = "used_since")
    private @Nullable LocalDate since;

    private @Nullable String benefit;

    @Column(name = "benefit_evidence")
    private @Nullable String evidence;

    @Column(name = "verifier_id")
    private @Nullable UUID verifier;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ProjectResult() {}

    /**
     * @throws Invalid without a title
     */
    @SuppressWarnings("NullAway.Init")
    public ProjectResult(Project project, int number, LocalizedText title) {
        if (title.isEmpty()) {
            throw new Invalid("title", "required");
        }
        this.id = Ids.next();
        this.project = project.id();
        this.number = number;
        this.title = title;
        this.stage = ResultStage.DISCLOSED;
    }

    /**
     * Where it is used, by whom and since when.
     *
     * @param usedBy name of the user
     */
    public record Use(CountryCode country, @Nullable String place, String usedBy, LocalDate since) {

        /**
         * @throws Invalid each fault with its field
         */
        public Use {
            usedBy = usedBy.strip();
            new Invalid.Collector()
                    .check(!usedBy.isEmpty(), "usedBy", "required")
                    .check(usedBy.length() <= MAX_NAME, "usedBy", "text-too-long", MAX_NAME)
                    .check(place == null || place.length() <= MAX_NAME, "place", "text-too-long", MAX_NAME)
                    .throwIfAny();
        }
    }

    /**
     * A stage that needs no further facts.
     *
     * @throws Refused {@code result-stage}
     */
    public void advance(ResultStage next) {
        if (next == ResultStage.IN_USE || next == ResultStage.BENEFIT_REPORTED || next == ResultStage.VERIFIED) {
            throw new Invalid("stage", "stage-needs-facts");
        }
        become(next);
    }

    /**
     * @throws Refused {@code result-stage} before a pilot or a transfer
     */
    public void use(Use use) {
        become(ResultStage.IN_USE);
        country = use.country();
        place = use.place();
        usedBy = use.usedBy();
        since = use.since();
    }

    /**
     * @param shownBy what shows the benefit: an address, a document, its hash; null: nothing yet, so that it cannot be verified
     * @throws Refused {@code result-stage} before it is in use
     * @throws Invalid without a text, or with one that is too long
     */
    public void reportBenefit(String text, @Nullable String shownBy) {
        new Invalid.Collector()
                .check(!text.isBlank(), "benefit", "required")
                .check(text.length() <= MAX_BENEFIT, "benefit", "text-too-long", MAX_BENEFIT)
                .check(shownBy == null || shownBy.length() <= MAX_EVIDENCE, "evidence", "text-too-long", MAX_EVIDENCE)
                .throwIfAny();
        become(ResultStage.BENEFIT_REPORTED);
        benefit = text.strip();
        evidence = shownBy == null || shownBy.isBlank() ? null : shownBy.strip();
    }

    /**
     * Somebody outside confirms the benefit.
     *
     * @param takesPart whether the verifier is a party of the project
     * @throws Refused {@code result-stage}; {@code verifier-takes-part}; {@code benefit-without-evidence}
     */
    public void verify(UUID by, boolean takesPart, LocalDate day) {
        if (takesPart) {
            throw new Refused("verifier-takes-part");
        }
        if (stage == ResultStage.BENEFIT_REPORTED && evidence == null) {
            throw new Refused("benefit-without-evidence");
        }
        become(ResultStage.VERIFIED);
        verifier = by;
        verifiedOn = day;
    }

    private void become(ResultStage next) {
        stage = stage.become(next, "result-stage");
    }

    public UUID project() {
        return project;
    }

    public int number() {
        return number;
    }

    public ResultStage stage() {
        return stage;
    }

    /** Who has verified the benefit; null: nobody yet. */
    public @Nullable UUID verifier() {
        return verifier;
    }
}
