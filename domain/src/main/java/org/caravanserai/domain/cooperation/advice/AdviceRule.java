package org.caravanserai.domain.cooperation.advice;

import java.util.Set;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the advice: where its conditions hold, it gives points to a way. Rules are data and are shown with the answer.
 *
 * @param way that the rule is about; null: every way for which the fact holds
 * @param purpose it holds for; null: for any
 * @param field beginning of the code of ISCED-F it holds for; null: for any
 * @param fact that has to hold; null: none
 * @param points negative ones speak against the way
 * @param reason why, for people
 */
public record AdviceRule(
        String code,
        @Nullable CooperationWay way,
        @Nullable Purpose purpose,
        @Nullable String field,
        @Nullable AdviceFact fact,
        int points,
        LocalizedText reason) {

    /**
     * Whether the rule is about this way.
     *
     * @param facts that hold for the way
     */
    boolean applies(CooperationWay to, Purpose wanted, @Nullable IscedField in, Set<AdviceFact> facts) {
        return (way == null || way == to)
                && (purpose == null || purpose == wanted)
                && (field == null || in != null && in.code().startsWith(field))
                && (fact == null || facts.contains(fact));
    }
}
