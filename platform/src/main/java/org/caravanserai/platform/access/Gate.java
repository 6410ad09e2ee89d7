package org.caravanserai.platform.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Forbidden;

/** Checks the permission before the transaction begins, limits concurrent calls, and translates failures of the database. */
@Gated
@Interceptor
@Priority(Gate.OUTSIDE_TRANSACTION)
class Gate {

    /** The container's transaction interceptor has priority 200; this one runs outside it, to see what its commit throws. */
    static final int OUTSIDE_TRANSACTION = 100;

    private final CurrentCaller caller;
    private final FailureTranslator translator;
    private final LoadShedder shedder;

    @Inject
    Gate(CurrentCaller caller, FailureTranslator translator, LoadShedder shedder) {
        this.caller = caller;
        this.translator = translator;
        this.shedder = shedder;
    }

    @AroundInvoke
    Object pass(InvocationContext invocation) throws Exception {
        ask(invocation.getMethod().getDeclaringClass());
        shedder.enter();
        try {
            var result = invocation.proceed();
            shedder.gotConnection();
            return result;
        } catch (DomainException answer) {
            throw answer;
        } catch (RuntimeException failure) {
            if (translator.meansNoConnection(failure)) {
                shedder.timedOut();
            }
            throw translator.translate(failure);
        } finally {
            shedder.leave();
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
        PermissionCheck.require(required.value(), caller.get());
    }
}
