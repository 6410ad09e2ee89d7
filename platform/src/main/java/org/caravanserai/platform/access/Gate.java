package org.caravanserai.platform.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;

/** Asks the permission before the transaction begins, and gives failures of the database their name in the domain. */
@Gated
@Interceptor
@Priority(Gate.OUTSIDE_TRANSACTION)
class Gate {

    /** The container's transaction interceptor has priority 200; the gate has to see what its commit throws. */
    static final int OUTSIDE_TRANSACTION = 100;

    private final CurrentCaller caller;
    private final FailureTranslator translator;

    @Inject
    Gate(CurrentCaller caller, FailureTranslator translator) {
        this.caller = caller;
        this.translator = translator;
    }

    @AroundInvoke
    Object pass(InvocationContext invocation) throws Exception {
        ask(invocation.getMethod().getDeclaringClass());
        try {
            return invocation.proceed();
        } catch (DomainException answer) {
            throw answer;
        } catch (RuntimeException failure) {
            throw translator.translate(failure);
        }
    }

    private void ask(Class<?> useCase) {
        if (useCase.isAnnotationPresent(Public.class)) {
            return;
        }
        var required = useCase.getAnnotation(Requires.class);
        if (required == null) {
            throw new Forbidden("no-permission", useCase.getSimpleName());
        }
        if (!caller.get().may(required.value())) {
            throw caller.get().isSignedIn()
                    ? new NotFound("not-found")
                    : new Forbidden("sign-in-required", required.value().name());
        }
    }
}
