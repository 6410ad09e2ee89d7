package org.caravanserai.web.exchanges.call;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.call.CallRulesDraft;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.web.exchanges.PartyJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call for applications. */
@Schema(name = "Call")
public record CallJson(
        String code,
        Map<String, String> title,
        Map<String, String> description,
        Map<String, String> funding,
        PartyJson organization,
        String academicYear,
        OffsetDateTime opensAt,
        OffsetDateTime closesAt,
        String timeZone,
        boolean published,
        boolean released,
        boolean cancelled,
        int applications,
        List<DestinationJson> destinations,

        @Schema(description = "Not in lists") @Nullable CallRulesDraft rules,

        @Schema(description = "What the caller can do with it now; not in lists") @Nullable
        Set<CallStep> possible) {

    /** Destination of a call. */
    @Schema(name = "Destination")
    public record DestinationJson(
            @Schema(description = "Names it among wishes and results")
            String key,

            String agreement,
            String condition,
            String kind,
            PartyJson to,
            @Nullable String country,
            List<String> iscedF,
            List<Integer> eqf,
            List<LanguageForm> languages,
            int places,
            int left) {

        public static DestinationJson of(CallRow.Destination destination) {
            return new DestinationJson(
                    destination.key(),
                    destination.agreement(),
                    destination.condition(),
                    destination.kind(),
                    PartyJson.of(destination.to()),
                    destination.country(),
                    destination.iscedF(),
                    destination.eqf(),
                    destination.languages().stream()
                            .map(each -> new LanguageForm(new LanguageTag(each.language()), level(each.cefr())))
                            .toList(),
                    destination.places(),
                    destination.left());
        }
    }

    public static CallJson of(ShowCall.Shown shown) {
        return of(shown.call(), CallRulesDraft.of(shown.rules()), shown.possible());
    }

    public static CallJson of(CallRow call) {
        return of(call, null, null);
    }

    private static CallJson of(CallRow call, @Nullable CallRulesDraft rules, @Nullable Set<CallStep> possible) {
        return new CallJson(
                call.slug(),
                call.title().texts(),
                call.description().texts(),
                call.funding().texts(),
                PartyJson.of(call.host()),
                call.year().toString(),
                call.opensAt().atZone(call.zone()).toOffsetDateTime(),
                call.closesAt().atZone(call.zone()).toOffsetDateTime(),
                call.zone().getId(),
                call.isPublic(),
                call.releasedAt() != null,
                call.cancelledAt() != null,
                call.applications(),
                call.destinations().stream().map(DestinationJson::of).toList(),
                rules,
                possible);
    }

    private static @Nullable CefrLevel level(@Nullable String name) {
        return name == null ? null : CefrLevel.valueOf(name);
    }
}
