package org.caravanserai.web.cooperation.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.advice.AdviseOnWays;
import org.caravanserai.domain.cooperation.advice.Advice;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ways of cooperating recommended for a purpose. */
@Tag(name = "Cooperation")
@Path("/advice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdviceResource {

    @Inject
    private AdviseOnWays advise;

    /** The answer. */
    @Schema(name = "AdviceList")
    public record AnswerJson(List<AdviceJson> items) {}

    /** A way that suits. */
    @Schema(name = "Advice")
    public record AdviceJson(
            CooperationWay way,
            int score,

            @Schema(description = "What has to be there before it can begin, by language")
            Map<String, String> needs,

            List<ReasonJson> reasons,
            List<CaseJson> cases) {

        private static AdviceJson of(Advice advice) {
            return new AdviceJson(
                    advice.way(),
                    advice.score(),
                    advice.needs().texts(),
                    advice.rules().stream()
                            .map(rule -> new ReasonJson(
                                    rule.code(), rule.points(), rule.reason().texts()))
                            .toList(),
                    advice.cases().stream()
                            .map(each -> new CaseJson(
                                    each.kind(), each.slug(), each.title().texts(), each.countries(), each.fields()))
                            .toList());
        }
    }

    /** A rule that speaks for or against it. */
    @Schema(name = "AdviceReason")
    public record ReasonJson(String rule, int points, Map<String, String> text) {}

    /** An example in the registry. */
    @Schema(name = "AdviceCase")
    public record CaseJson(
            EntryKind kind, String slug, Map<String, String> title, List<String> countries, List<String> fields) {}

    @Operation(
            operationId = "adviseOnWays",
            summary = "Ways of cooperating that suit a purpose, the best first, with reasons and examples")
    @GET
    @Public
    public AnswerJson answer(@Asks(AdviceQuery.class) @Context UriInfo address) {
        var question = Asks.Query.of(address, AdviceQuery.class).question();
        return new AnswerJson(
                advise.execute(question).stream().map(AdviceJson::of).toList());
    }
}
