package org.caravanserai.web.exchanges.ewp;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.exchanges.ewp.ErrorXml;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.Problem;
import org.caravanserai.web.shell.Languages;

/** Partners in the network read no problem details: what a call refuses is said in the format of EWP, with the same status. */
@Provider
@EwpErrors
public class EwpErrorAnswer implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(
                    ErrorXml.of(
                            developerMessage(problem),
                            problem.detail(),
                            language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))),
                    new Annotation[0],
                    MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"));
        }
    }

    /** The stable name of the problem, and each parameter with its fault. */
    private static String developerMessage(Problem problem) {
        var faults = Stream.ofNullable(problem.violations())
                .flatMap(violations -> violations.stream())
                .map(violation -> violation.field() + ": " + violation.message())
                .collect(Collectors.joining("\n"));
        return problem.type() + "\n" + (faults.isEmpty() ? Objects.toString(problem.title(), "") : faults);
    }

    private static String language(String header) {
        var tag = AcceptedLanguage.of(header).getLanguage();
        return Languages.ALL.contains(tag) ? tag : "en";
    }
}
