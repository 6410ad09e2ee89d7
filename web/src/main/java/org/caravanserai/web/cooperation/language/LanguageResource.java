package org.caravanserai.web.cooperation.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.reference.CountLanguages;
import org.caravanserai.domain.cooperation.reference.CountingRule;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Official languages in the API. */
@Tag(name = "Cooperation")
@Path("/languages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LanguageResource {

    /** A language with the countries of the group where it is official. */
    @Schema(name = "CountedLanguage")
    public record LanguageJson(String code, Map<String, String> name, List<String> countries, boolean lessTaught) {

        static LanguageJson of(CountLanguages.Counted counted) {
            return new LanguageJson(
                    counted.language().code(),
                    counted.language().names().texts(),
                    counted.countries(),
                    counted.language().lessTaught());
        }
    }

    /** A rule by which languages can be counted. */
    @Schema(name = "CountingRule")
    public record RuleJson(String code, Map<String, String> name) {

        static RuleJson of(CountingRule rule) {
            return new RuleJson(rule.code(), rule.names().texts());
        }
    }

    /**
     * All languages that count under the rule, on one page.
     *
     * @param total how many they are
     * @param rules the rules there are
     */
    @Schema(name = "LanguageCount")
    public record CountJson(
            List<LanguageJson> items,
            int page,
            int size,
            int total,
            String group,
            int groupVersion,
            LocalDate asOf,
            RuleJson rule,
            List<RuleJson> rules) {

        static CountJson of(CountLanguages.Count count) {
            return new CountJson(
                    count.languages().stream().map(LanguageJson::of).toList(),
                    0,
                    count.total(),
                    count.total(),
                    count.group().code(),
                    count.group().version(),
                    count.asOf(),
                    RuleJson.of(count.rule()),
                    count.rules().stream().map(RuleJson::of).toList());
        }
    }

    @Inject
    private CountLanguages languages;

    @Operation(
            operationId = "countLanguages",
            summary = "Official languages of a group of countries, by a counting rule")
    @GET
    @Public
    public CountJson list(
            @BeanParam ScopeParameters scope,
            @Parameter(description = "Code of a counting rule; a refusal names those there are")
                    @QueryParam("rule")
                    @Nullable
                    String rule) {
        return CountJson.of(languages.execute(scope.group(), scope.day(), rule));
    }
}
