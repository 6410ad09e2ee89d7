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

    /** The person who is asked, or has verified it; null also when the person has been forgotten. */
    @Column(name = "verifier_account_id")
    private @Nullable UUID verifierAccount;

    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

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
            var faults = new Invalid.Collector();
            usedBy = faults.needed("usedBy", usedBy, MAX_NAME);
            place = faults.optional("place", place, MAX_NAME);
            faults.throwIfAny();
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
        var faults = new Invalid.Collector();
        var reported = faults.needed("benefit", text, MAX_BENEFIT);
        var shown = faults.optional("evidence", shownBy, MAX_EVIDENCE);
        faults.throwIfAny();
        become(ResultStage.BENEFIT_REPORTED);
        benefit = reported;
        evidence = shown;
    }

    /**
     * Somebody outside is asked to verify the benefit. Whoever was asked before is asked no more.
     *
     * @throws Refused {@code result-stage}; {@code benefit-without-evidence}; {@code verifier-takes-part}; {@code verifier-asks}
     */
    public void ask(Verifier asked, LocalDate day) {
        if (!stage.canBecome(ResultStage.VERIFIED)) {
            throw new Refused("result-stage", stage, ResultStage.VERIFIED);
        }
        if (evidence == null) {
            throw new Refused("benefit-without-evidence");
        }
        asked.requireOutside();
        verifier = asked.organization();
        verifierAccount = asked.account();
        askedOn = day;
    }

    /** Whether this person is asked to verify the benefit and has not answered yet. */
    public boolean isAsked(UUID account) {
        return stage == ResultStage.BENEFIT_REPORTED && account.equals(verifierAccount);
    }

    /**
     * The person who was asked confirms the benefit.
     *
     * @param takesPart whether the person acts for a party of the project by now
     * @throws Refused {@code result-stage} when nobody was asked; {@code verifier-takes-part}; {@code benefit-without-evidence}
     */
    public void verify(boolean takesPart, LocalDate day) {
        requireAsked(takesPart);
        if (evidence == null) {
            throw new Refused("benefit-without-evidence");
        }
        become(ResultStage.VERIFIED);
        verifiedOn = day;
    }

    /**
     * The person who was asked does not confirm the benefit as it is reported; it can be reported again.
     *
     * @param takesPart whether the person acts for a party of the project by now
     * @throws Refused {@code result-stage} when nobody was asked; {@code verifier-takes-part}
     */
    public void sendBack(boolean takesPart) {
        requireAsked(takesPart);
        verifier = null;
        verifierAccount = null;
        askedOn = null;
    }

    private void requireAsked(boolean takesPart) {
        if (!stage.canBecome(ResultStage.VERIFIED) || verifierAccount == null) {
            throw new Refused("result-stage", stage, ResultStage.VERIFIED);
        }
        if (takesPart) {
            throw new Refused("verifier-takes-part");
        }
    }

    /** See {@link org.caravanserai.domain.cooperation.registry.RegistryEntry#requireVersion}. */
    public void requireVersion(@Nullable Long read) {
        org.caravanserai.domain.shared.Version.require(read, version);
    }

    private void become(ResultStage next) {
        stage = stage.become(next, "result-stage");
    }

    public UUID project() {
        return project;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int number() {
        return number;
    }

    public LocalizedText title() {
        return title;
    }

    public ResultStage stage() {
        return stage;
    }

    /** The organization that is asked to verify the benefit or has verified it; null: none yet. */
    public @Nullable UUID verifier() {
        return verifier;
    }
}
