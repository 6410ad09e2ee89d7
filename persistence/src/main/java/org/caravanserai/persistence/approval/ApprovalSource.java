package org.caravanserai.persistence.approval;

import jakarta.json.JsonObject;
import java.util.List;
import org.caravanserai.domain.approval.ApprovalSubject;
import org.caravanserai.domain.approval.Waiting.Fact;

/** Things of one kind that need an approval. A CDI bean of the area that has them. */
public interface ApprovalSource {

    ApprovalSubject subject();

    /**
     * What waits, as a select without parameters. Its columns, in this order: {@code subject}, {@code id}, {@code version},
     * {@code slug}, {@code state}, {@code title} (jsonb, by language), {@code organization_id} of the applicant,
     * {@code waiting_since}, {@code change} (whether a change of an approved thing waits), {@code starts_at} (null where the
     * thing has no beginning), {@code link} (address of the dossier), {@code facts} (jsonb object).
     */
    String waiting();

    /** The area's facts about a submission, from the column {@code facts}. */
    List<Fact> facts(JsonObject facts);

    /**
     * The things, as a select without parameters. Its columns, in this order: {@code id}, {@code slug}, {@code title} (jsonb, by
     * language), {@code organization_id} of the applicant, {@code link} (address of the dossier).
     */
    String things();

    /** Actions of the history that are decisions. */
    List<String> decisions();
}
