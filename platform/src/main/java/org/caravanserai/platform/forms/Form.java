package org.caravanserai.platform.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.SingleValue;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into the fields of a form, by the names of the components of the record that is made of it: a field of a
 * page is bound to {@code #{page.form.bornOn}}, a row of a list to {@code #{row.language}} in a loop over {@code
 * #{page.form.languages}}. Nested records are forms of their own, texts in several languages are maps by language.
 *
 * @param <T> the record, which a {@link Reader} makes of it
 */
public final class Form<T extends Record> extends AbstractMap<String, @Nullable Object> {

    /** The first step of a path: a component, and where it is a list the number of a row. */
    private static final Pattern STEP =
            Pattern.compile("(?<name>\\w++)(?:\\[(?<number>\\d{1,4})])?(?:\\.(?<rest>.*))?");

    private final Class<T> type;
    private final Map<String, @Nullable Object> typed = new LinkedHashMap<>();

    private Form(Class<T> type, @Nullable Object known) {
        this.type = type;
        fill(type, known);
    }

    private void fill(Class<?> of, @Nullable Object known) {
        var shape = RecordShape.of(of);
        for (int i = 0; i < shape.components().length; i++) {
            var component = shape.components()[i];
            var value = known == null ? null : shape.valueOf(i, known);
            if (component.isAnnotationPresent(Inlined.class)) {
                fill(component.getType(), value);
            } else {
                typed.put(
                        component.getName(),
                        component.isAnnotationPresent(OneALine.class)
                                ? lines((List<?>) value)
                                : field(component.getGenericType(), value));
            }
        }
    }

    /** A form in which nothing is filled in. */
    public static <T extends Record> Form<T> of(Class<T> type) {
        return new Form<>(type, null);
    }

    /** A form in which the record stands as it is known. */
    public static <T extends Record> Form<T> of(Class<T> type, T known) {
        return new Form<>(type, known);
    }

    /**
     * A form in which stands what was typed some time ago and kept as texts, readable or not; only dates that cannot be read are left out, which
     * no field for a date can show.
     *
     * @param texts by the names of components, with maps for nested records and lists for rows; an empty row is null
     */
    public static <T extends Record> Form<T> typed(Class<T> type, Map<?, ?> texts) {
        var form = new Form<>(type, null);
        form.typed.replaceAll((name, empty) -> {
            var kept = texts.get(name);
            var shown = kept == null ? null : shown(form.component(name).getGenericType(), kept);
            return shown == null ? empty : shown;
        });
        return form;
    }

    private static @Nullable Object shown(Type type, Object kept) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return kept instanceof List<?> rows ? rows(generic.getActualTypeArguments()[0], rows) : null;
        }
        var of = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (SingleValue.class.isAssignableFrom(of)) {
            return shown(WrittenValues.typeOf(of.asSubclass(SingleValue.class)), kept);
        } else if (of == Map.class) {
            return kept instanceof Map<?, ?> texts ? map(texts) : null;
        } else if (RecordShape.hasFields(of) && !WrittenValues.knows(of)) {
            return kept instanceof Map<?, ?> fields ? typed(of.asSubclass(Record.class), fields) : null;
        } else if (of == LocalDate.class) {
            return new Invalid.Collector().value(own -> own, () -> WrittenValues.read(of, "", kept.toString()));
        }
        return of == Boolean.class || of == boolean.class ? Boolean.valueOf(kept.toString()) : text(kept);
    }

    private static List<@Nullable Object> rows(Type of, List<?> kept) {
        var rows = new ArrayList<@Nullable Object>();
        kept.forEach(row -> rows.add(row == null ? field(of, null) : shown(of, row)));
        return rows;
    }

    /**
     * Adds empty rows to a list of records or of values, one at least.
     *
     * @param least number of rows that the list has afterwards, the known ones included
     */
    public Form<T> withRows(String list, int least) {
        var generic = (ParameterizedType) component(list).getGenericType();
        var row = (Class<?>) generic.getActualTypeArguments()[0];
        @SuppressWarnings("unchecked")
        var rows = (List<@Nullable Object>) Objects.requireNonNull(typed.get(list));
        do {
            rows.add(field(row, null));
        } while (rows.size() < least);
        return this;
    }

    /** The form of a nested record. */
    public Form<?> part(String component) {
        return (Form<?>) Objects.requireNonNull(typed.get(component));
    }

    /** The forms of a list of records. */
    @SuppressWarnings("unchecked")
    public List<Form<?>> rows(String list) {
        return (List<Form<?>>) Objects.requireNonNull(typed.get(list));
    }

    /**
     * Whether nothing is written in it: as a row of a list it is passed over.
     *
     * @param but components that are not looked at
     */
    public boolean isBlank(String... but) {
        var written = new LinkedHashMap<>(typed);
        written.keySet().removeAll(Arrays.asList(but));
        return Reader.isBlank(written);
    }

    /**
     * The record.
     *
     * @throws Invalid with the path of every component that is wrong or missing
     */
    public T read() {
        return Reader.texts(typed, type);
    }

    /**
     * Faults that the record has met later, in the numbers of the rows of this form: rows in which nothing is written are not in the
     * record.
     */
    public Invalid inRows(Invalid refusal) {
        return new Invalid(refusal.violations().stream()
                .map(fault -> new Invalid.Violation(place(fault.field()), fault.key(), fault.arguments()))
                .toList());
    }

    private String place(String path) {
        var step = STEP.matcher(path);
        if (!step.matches() || !typed.containsKey(step.group("name"))) {
            return path;
        }
        var name = step.group("name");
        var rest = step.group("rest");
        var value = typed.get(name);
        if (step.group("number") == null) {
            return rest == null ? path : name + below(value, rest);
        }
        var rows = value instanceof List<?> list ? list : List.of();
        var written = IntStream.range(0, rows.size())
                .filter(i -> !Reader.isPassedOver(rows.get(i), component(name)))
                .skip(Integer.parseInt(step.group("number")))
                .findFirst();
        return written.isEmpty()
                ? path
                : name + "[" + written.getAsInt() + "]"
                        + (rest == null ? "" : below(rows.get(written.getAsInt()), rest));
    }

    private static String below(@Nullable Object part, String rest) {
        return "." + (part instanceof Form<?> form ? form.place(rest) : rest);
    }

    @Override
    public @Nullable Object get(Object name) {
        return typed.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return typed.containsKey(name);
    }

    /** Several choices at once come as an array. */
    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        if (!typed.containsKey(name)) {
            throw new IllegalArgumentException(type.getName() + " has no " + name);
        }
        return typed.put(name, value instanceof Object[] choices ? Arrays.asList(choices) : value);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return typed.entrySet();
    }

    private RecordComponent component(String name) {
        return RecordShape.fields(type)
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no " + name));
    }

    private static @Nullable Object field(Type type, @Nullable Object known) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0], (List<?>) known)
                    : map((Map<?, ?>) known);
        }
        var of = (Class<?>) type;
        if (SingleValue.class.isAssignableFrom(of)) {
            return field(
                    WrittenValues.typeOf(of.asSubclass(SingleValue.class)),
                    known == null ? null : WrittenValues.valueOf((SingleValue) known));
        }
        return RecordShape.hasFields(of) && !WrittenValues.knows(of)
                ? new Form<>(of.asSubclass(Record.class), known)
                : text(known);
    }

    private static @Nullable String lines(@Nullable List<?> known) {
        return known == null ? null : known.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<@Nullable Object> list(Type of, @Nullable List<?> known) {
        var list = new ArrayList<@Nullable Object>();
        if (known != null) {
            known.forEach(each -> list.add(field(of, each)));
        }
        return list;
    }

    private static Map<String, @Nullable Object> map(@Nullable Map<?, ?> known) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        if (known != null) {
            known.forEach((name, value) -> map.put(
                    String.valueOf(text(name)), value instanceof List<?> several ? List.copyOf(several) : text(value)));
        }
        return map;
    }

    /** Dates, times and truths stay what they are: fields have controls for them. */
    private static @Nullable Object text(@Nullable Object known) {
        if (known == null
                || known instanceof Boolean
                || known instanceof LocalDate
                || known instanceof LocalTime
                || known instanceof LocalDateTime) {
            return known;
        } else if (known instanceof WrittenTime time && time.offset() == null) {
            return time.local();
        } else if (known instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (known instanceof Enum<?> constant) {
            return constant.name();
        } else if (known instanceof Locale language) {
            return language.toLanguageTag();
        }
        return known instanceof SingleValue single ? text(WrittenValues.valueOf(single)) : known.toString();
    }
}
