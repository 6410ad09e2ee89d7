package org.caravanserai.web.shell;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.glassfish.expressly.parser.AstBracketSuffix;
import org.glassfish.expressly.parser.AstChoice;
import org.glassfish.expressly.parser.AstCompositeExpression;
import org.glassfish.expressly.parser.AstConcat;
import org.glassfish.expressly.parser.AstDeferredExpression;
import org.glassfish.expressly.parser.AstDotSuffix;
import org.glassfish.expressly.parser.AstDynamicExpression;
import org.glassfish.expressly.parser.AstIdentifier;
import org.glassfish.expressly.parser.AstLambdaExpression;
import org.glassfish.expressly.parser.AstMethodArguments;
import org.glassfish.expressly.parser.AstString;
import org.glassfish.expressly.parser.AstValue;
import org.glassfish.expressly.parser.ELParser;
import org.glassfish.expressly.parser.Node;
import org.jspecify.annotations.Nullable;

/**
 * Follows an expression through the classes: its bean, then each property and method as far as the types are known.
 *
 * @param beans the class of each bean name
 * @param loose names that somebody else may define: parameters and loops around, and what Faces itself has
 * @param faults hears of each name, property and method that does not exist
 * @param used hears of each method that a page calls
 */
record ExpressionCheck(Map<String, Class<?>> beans, Set<String> loose, Consumer<String> faults, Consumer<Method> used) {

    private static final Map<String, Node> PARSED = new HashMap<>();
    private static final Optional<BeanType> UNKNOWN = Optional.empty();
    private static final Optional<BeanType> TEXT = Optional.of(BeanType.of(String.class));

    /**
     * The type of what the expression answers.
     *
     * @param method whether it may name a method to be called later
     */
    Optional<BeanType> check(String text, Map<String, Optional<BeanType>> variables, boolean method) {
        if (!text.contains("#{") && !text.contains("${")) {
            return TEXT;
        }
        return new Reading(text, variables, method).type(PARSED.computeIfAbsent(text, ELParser::parse));
    }

    private final class Reading {

        private final String text;
        private final Map<String, Optional<BeanType>> variables;
        private final boolean method;

        Reading(String text, Map<String, Optional<BeanType>> variables, boolean method) {
            this.text = text;
            this.variables = variables;
            this.method = method;
        }

        Optional<BeanType> type(Node node) {
            if (node instanceof AstIdentifier) {
                return named(node.getImage());
            }
            if (node instanceof AstValue) {
                return chain(node);
            }
            if (node instanceof AstLambdaExpression) {
                return UNKNOWN;
            }
            var types = new HashSet<Optional<BeanType>>();
            for (var i = 0; i < node.jjtGetNumChildren(); i++) {
                var type = type(node.jjtGetChild(i));
                if (!(node instanceof AstChoice && i == 0)) {
                    types.add(type);
                }
            }
            if (node instanceof AstString || node instanceof AstConcat) {
                return TEXT;
            }
            if (node instanceof AstCompositeExpression && node.jjtGetNumChildren() > 1) {
                return TEXT;
            }
            var passes = node instanceof AstChoice
                    || node instanceof AstCompositeExpression
                    || node instanceof AstDeferredExpression
                    || node instanceof AstDynamicExpression;
            return passes && types.size() == 1 ? types.iterator().next() : UNKNOWN;
        }

        private Optional<BeanType> named(String name) {
            if (variables.containsKey(name)) {
                return variables.get(name);
            }
            if (beans.containsKey(name)) {
                return Optional.of(BeanType.of(beans.get(name)));
            }
            if (!loose.contains(name)) {
                faults.accept("nothing is called " + name + ": " + text);
            }
            return UNKNOWN;
        }

        private Optional<BeanType> chain(Node value) {
            var type = type(value.jjtGetChild(0));
            for (var i = 1; i < value.jjtGetNumChildren(); i++) {
                var suffix = value.jjtGetChild(i);
                var arguments = arguments(suffix);
                if (arguments != null) {
                    type(arguments);
                    type = called(type, name(suffix), arguments);
                } else if (suffix instanceof AstBracketSuffix
                        && type.isPresent()
                        && type.get().hasItems()) {
                    type(suffix.jjtGetChild(0));
                    type = type.get().item();
                } else {
                    type = property(type, name(suffix), method && i == value.jjtGetNumChildren() - 1);
                }
            }
            return type;
        }

        /** Empty where the name is the answer of an expression itself. */
        private Optional<String> name(Node suffix) {
            if (suffix instanceof AstDotSuffix) {
                return Optional.of(suffix.getImage());
            }
            var inner = suffix.jjtGetChild(0);
            type(inner);
            return inner instanceof AstString literal ? Optional.of(literal.getString()) : Optional.empty();
        }

        private static @Nullable Node arguments(Node suffix) {
            var last = suffix.jjtGetNumChildren() == 0 ? null : suffix.jjtGetChild(suffix.jjtGetNumChildren() - 1);
            return last instanceof AstMethodArguments ? last : null;
        }

        private Optional<BeanType> property(Optional<BeanType> base, Optional<String> name, boolean orMethod) {
            if (base.isEmpty()) {
                return UNKNOWN;
            }
            var type = base.get();
            if (type.raw() == Texts.class) {
                return TEXT;
            }
            if (type.isForm() && name.isPresent()) {
                return field(type, name.get());
            }
            if (type.isMap()) {
                return type.item();
            }
            if (name.isEmpty()) {
                return UNKNOWN;
            }
            var getter = type.getter(name.get());
            if (getter.isPresent()) {
                used.accept(getter.get());
                return type.answer(getter.get());
            }
            var methods = orMethod ? type.named(name.get()) : List.<Method>of();
            if (methods.isEmpty()) {
                faults.accept(type.raw().getName() + " has no " + name.get() + ": " + text);
            }
            methods.forEach(used);
            return UNKNOWN;
        }

        private Optional<BeanType> field(BeanType form, String name) {
            var component = form.component(name);
            if (component.isEmpty()) {
                faults.accept("the record of the form has no " + name + ": " + text);
            }
            return component.flatMap(form::typed);
        }

        /** That the name of a constant, which is written out for a parameter that is an enum, exists. */
        private void checkConstants(Method called, Node arguments) {
            for (var i = 0; i < Math.min(called.getParameterCount(), arguments.jjtGetNumChildren()); i++) {
                var parameter = called.getParameterTypes()[i];
                if (parameter.isEnum()
                        && arguments.jjtGetChild(i) instanceof AstString constant
                        && Arrays.stream(parameter.getEnumConstants())
                                .noneMatch(each -> ((Enum<?>) each).name().equals(constant.getString()))) {
                    faults.accept(parameter.getName() + " has no " + constant.getString() + ": " + text);
                }
            }
        }

        private Optional<BeanType> called(Optional<BeanType> base, Optional<String> name, Node arguments) {
            if (base.isEmpty() || name.isEmpty()) {
                return UNKNOWN;
            }
            var type = base.get();
            var methods = type.methods(name.get(), arguments.jjtGetNumChildren());
            if (methods.isEmpty()) {
                faults.accept("%s has no %s of %d arguments: %s"
                        .formatted(type.raw().getName(), name.get(), arguments.jjtGetNumChildren(), text));
            }
            methods.forEach(each -> checkConstants(each, arguments));
            methods.forEach(used);
            var answers = methods.stream().map(type::answer).distinct().toList();
            return answers.size() == 1 ? answers.get(0) : UNKNOWN;
        }
    }
}
