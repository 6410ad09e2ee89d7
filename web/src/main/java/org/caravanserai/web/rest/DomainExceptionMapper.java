package org.caravanserai.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.caravanserai.domain.shared.DomainException;

/** Converts failures of the domain into problem details. */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(DomainException failure) {
        return problems.of(failure, AcceptedLanguage.of(headers));
    }
}
