package org.caravanserai.acceptance.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * The tests of a class are the steps of one story: they run in the order of their {@code @Order} on one instance, whose fields pass on what
 * a step has made. The first one that fails is the one that is reported; those after it are skipped. A step that skips itself, for want
 * of something that is only somewhere, stops none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Steps.UntilOneFails.class)
public @interface Steps {

    /** Skips the steps after one that has failed. */
    final class UntilOneFails implements ExecutionCondition, TestExecutionExceptionHandler {

        private static final String FAILED = "failed";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            var failed =
                    context.getTestMethod().isEmpty() ? null : ofClass(context).get(FAILED, String.class);
            return failed == null
                    ? ConditionEvaluationResult.enabled("no step has failed")
                    : ConditionEvaluationResult.disabled("The step " + failed + " has failed.");
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            if (!(failure instanceof TestAbortedException)) {
                ofClass(context).put(FAILED, context.getRequiredTestMethod().getName());
            }
            throw failure;
        }

        private static ExtensionContext.Store ofClass(ExtensionContext context) {
            return context.getParent()
                    .orElseThrow()
                    .getStore(Namespace.create(UntilOneFails.class, context.getRequiredTestClass()));
        }
    }
}
