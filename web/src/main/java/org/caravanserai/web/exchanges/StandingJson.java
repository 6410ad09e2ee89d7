package org.caravanserai.web.exchanges;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The caller's eligibility for a call. */
@Schema(name = "Standing")
public record StandingJson(boolean eligible, List<CheckJson> checks) {

    /** One requirement. */
    @Schema(name = "EligibilityCheck")
    public record CheckJson(
            Eligibility.Aspect aspect,
            List<String> wanted,
            @Nullable String stated,
            Eligibility.Verdict verdict) {

        public static CheckJson of(Eligibility.Check check) {
            return new CheckJson(check.aspect(), check.wanted(), check.stated(), check.verdict());
        }
    }

    /** Result of a wish, with its reason. */
    @Schema(name = "WishResult")
    public record WishResultJson(
            String condition,
            AllocationSummary.Outcome outcome,
            int places,

            @Schema(description = "Score that got a place") @Nullable
            BigDecimal lowest) {

        public static WishResultJson of(AllocationSummary.WishResult result) {
            return new WishResultJson(result.condition(), result.outcome(), result.places(), result.lowest());
        }
    }
}
