package org.caravanserai.exchanges.ewp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads {@code iias-get-response} of IIA 7 that somebody handed in: no document types, nothing from outside. */
final class IiaReader {

    /** Larger documents are refused. */
    static final int MOST_BYTES = 2 << 20;

    /** An agreement has nine levels; what reads it goes down level by level. */
    private static final int DEEPEST = 40;

    private static final Map<String, MobilityKind> KINDS = Map.of(
            "student-studies-mobility-spec", MobilityKind.STUDENT_STUDY,
            "student-traineeship-mobility-spec", MobilityKind.STUDENT_TRAINEESHIP,
            "staff-teacher-mobility-spec", MobilityKind.STAFF_TEACHING,
            "staff-training-mobility-spec", MobilityKind.STAFF_TRAINING);

    private IiaReader() {}

    /** One party of an agreement as named in the document. */
    record Partner(String heiId, @Nullable String iiaId) {}

    /**
     * An agreement as the document contains it.
     *
     * @param partners the institution whose copy it is, then the other one
     * @param inEffect whether it is or was in force, as the institution says
     * @param terminated whether it was given up before any exchange
     */
    record Read(
            List<Partner> partners,
            String hash,
            boolean inEffect,
            boolean terminated,
            List<Specification> conditions) {}

    /**
     * A mobility specification.
     *
     * @param form with identifiers of institutions at both ends
     * @param beyond what it says that a condition here cannot say, by name
     */
    record Specification(ConditionForm form, Map<String, String> beyond) {

        Specification with(ConditionForm other) {
            return new Specification(other, beyond);
        }
    }

    /** Fields that the document marks as open, by the names they have here. */
    static final String NOT_YET_DEFINED = "notYetDefined";

    private static final String ISCED_CLARIFICATION = "iscedClarification";
    private static final String OTHER_TERMS = "otherInfoTerms";

    /**
     * The agreements of a document whose hashes are right.
     *
     * @throws Invalid {@code xml-malformed} with line and column; {@code not-an-iia} when it is another document; {@code iia-wrong-hash} with both
     *     hashes; {@code iia-incomplete} when an element is missing
     */
    static List<Read> read(byte[] document) {
        var root = parse(document).getDocumentElement();
        if (!"iias-get-response".equals(root.getLocalName()) || !Namespaces.IIAS.equals(root.getNamespaceURI())) {
            throw new Invalid("body", "not-an-iia");
        }
        return IiaHash.children(root).stream()
                .filter(each -> "iia".equals(each.getLocalName()))
                .map(IiaReader::iia)
                .toList();
    }

    private static Document parse(byte[] document) {
        if (document.length > MOST_BYTES) {
            throw new Invalid("body", "xml-malformed", 1, 1);
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(document));
        } catch (SAXParseException malformed) {
            throw new Invalid("body", "xml-malformed", malformed.getLineNumber(), malformed.getColumnNumber());
        } catch (SAXException | IOException malformed) {
            throw new Invalid("body", "xml-malformed", 1, 1);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Read iia(Element iia) {
        var said = needed(iia, "iia-hash");
        var computed = IiaHash.of(iia);
        if (!said.equals(computed)) {
            throw new Invalid("iia-hash", "iia-wrong-hash", said, computed);
        }
        var partners = IiaHash.children(iia).stream()
                .filter(each -> "partner".equals(each.getLocalName()))
                .map(each -> new Partner(needed(each, "hei-id"), text(each, "iia-id")))
                .toList();
        if (partners.size() != 2) {
            throw new Invalid("partner", "iia-incomplete", "partner");
        }
        var conditions = new ArrayList<Specification>();
        var faults = new Invalid.Collector();
        var all = child(iia, "cooperation-conditions");
        for (var specification : IiaHash.children(all)) {
            var kind = KINDS.get(specification.getLocalName());
            if (kind == null) {
                throw new Invalid("cooperation-conditions", "not-an-iia");
            }
            var place = "conditions[" + (conditions.size() + faults.size()) + "].";
            var form = faults.value(own -> place + own, () -> condition(kind, specification));
            if (form != null) {
                conditions.add(new Specification(form, beyond(specification)));
            }
        }
        faults.throwIfAny();
        return new Read(
                partners,
                computed,
                isTrue(text(iia, "in-effect")),
                isTrue(all.getAttribute("terminated-as-a-whole")),
                conditions);
    }

    private static boolean isTrue(@Nullable String value) {
        return "true".equals(value) || "1".equals(value);
    }

    private static Map<String, String> beyond(Element specification) {
        var beyond = new TreeMap<String, String>();
        var open = new ArrayList<String>();
        if (isOpen(specification) || all(specification, "mobilities-per-year").anyMatch(IiaReader::isOpen)) {
            open.add("personsPerYear");
        }
        if (isOpen(specification)
                || all(specification, "recommended-language-skill").anyMatch(IiaReader::isOpen)) {
            open.add("languages");
        }
        put(beyond, NOT_YET_DEFINED, open.stream());
        put(
                beyond,
                ISCED_CLARIFICATION,
                all(specification, "subject-area")
                        .flatMap(area -> Stream.ofNullable(text(area, "isced-clarification"))));
        put(beyond, OTHER_TERMS, Stream.ofNullable(text(specification, "other-info-terms")));
        return beyond;
    }

    private static void put(Map<String, String> beyond, String name, Stream<String> said) {
        var joined = said.collect(Collectors.joining(", "));
        if (!joined.isEmpty()) {
            beyond.put(name, joined);
        }
    }

    private static boolean isOpen(Element element) {
        return isTrue(element.getAttribute("not-yet-defined"));
    }

    private static ConditionForm condition(MobilityKind kind, Element specification) {
        var texts = new HashMap<String, @Nullable Object>();
        texts.put("from", end(needed(specification, "sending-hei-id"), text(specification, "sending-ounit-id")));
        texts.put("to", end(needed(specification, "receiving-hei-id"), text(specification, "receiving-ounit-id")));
        texts.put("kind", kind);
        texts.put("personsPerYear", needed(specification, "mobilities-per-year"));
        texts.put("monthsPerYear", text(specification, "total-months-per-year"));
        texts.put("daysPerYear", text(specification, "total-days-per-year"));
        texts.put(
                "iscedF",
                all(specification, "subject-area")
                        .map(area -> needed(area, "isced-f-code"))
                        .toList());
        texts.put(
                "eqf",
                all(specification, "eqf-level").map(Element::getTextContent).toList());
        texts.put(
                "languages",
                all(specification, "recommended-language-skill")
                        .filter(skill -> !IiaXml.NO_LANGUAGE.equals(needed(skill, "language")))
                        .map(IiaReader::language)
                        .toList());
        texts.put("firstYear", needed(specification, "receiving-first-academic-year-id"));
        texts.put("lastYear", needed(specification, "receiving-last-academic-year-id"));
        texts.put("blended", isTrue(text(specification, "blended")));
        return Reader.texts(texts, ConditionForm.class);
    }

    private static Map<String, @Nullable Object> end(String heiId, @Nullable String unit) {
        var end = new HashMap<String, @Nullable Object>();
        end.put("organization", heiId);
        end.put("unit", unit);
        return end;
    }

    private static Map<String, @Nullable Object> language(Element skill) {
        var language = new HashMap<String, @Nullable Object>();
        language.put("language", needed(skill, "language"));
        language.put("cefr", text(skill, "cefr-level"));
        return language;
    }

    private static Stream<Element> all(Element parent, String name) {
        return IiaHash.children(parent).stream().filter(each -> name.equals(each.getLocalName()));
    }

    private static Element child(Element parent, String name) {
        return Optional.ofNullable(IiaHash.child(parent, name))
                .orElseThrow(() -> new Invalid(name, "iia-incomplete", name));
    }

    private static String needed(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static @Nullable String text(Element parent, String name) {
        var found = IiaHash.child(parent, name);
        return found == null || found.getTextContent().isBlank()
                ? null
                : Objects.requireNonNull(found.getTextContent()).strip();
    }

    /**
     * The same with the codes of our conditions that mean the same places: of the same kind, direction and units, with the same fields first. A
     * condition with several periods takes as many specifications that differ in years and numbers only.
     */
    static List<Specification> coded(List<Specification> read, List<Condition> known, List<String> parties) {
        var free = new ArrayList<>(read);
        var coded = new ArrayList<Specification>();
        for (var condition : known) {
            var matching = free.stream()
                    .filter(each -> corresponds(condition, each.form(), parties))
                    .sorted(Comparator.comparing(each -> !hasFieldsOf(condition, each.form())))
                    .toList();
            if (!matching.isEmpty()) {
                var first = matching.get(0);
                var together = matching.stream()
                        .filter(each -> each == first || isLike(each, first))
                        .limit(IiaPeriod.of(condition).size())
                        .toList();
                free.removeIf(each -> together.stream().anyMatch(one -> one == each));
                coded.add(first.with(coded(together, condition)));
            }
        }
        coded.addAll(free);
        return coded;
    }

    private static boolean corresponds(Condition condition, ConditionForm form, List<String> parties) {
        var kind = condition.kind() == MobilityKind.DOCTORAL && isDoctoral(form)
                ? MobilityKind.STUDENT_STUDY
                : condition.kind();
        return kind == form.kind()
                && parties.get(condition.from() - 1).equals(form.from().organization())
                && parties.get(condition.to() - 1).equals(form.to().organization())
                && Objects.equals(condition.fromUnit(), form.from().unit())
                && Objects.equals(condition.toUnit(), form.to().unit());
    }

    private static boolean hasFieldsOf(Condition condition, ConditionForm form) {
        return Set.copyOf(condition.iscedF()).equals(Set.copyOf(form.iscedF()));
    }

    private static boolean isLike(Specification one, Specification other) {
        var form = one.form();
        var like = other.form();
        return one.beyond().equals(other.beyond())
                && form.iscedF().equals(like.iscedF())
                && form.eqf().equals(like.eqf())
                && form.languages().equals(like.languages())
                && Objects.equals(form.blended(), like.blended());
    }

    private static boolean isDoctoral(ConditionForm form) {
        return List.of(IiaXml.DOCTORAL_LEVEL).equals(form.eqf());
    }

    /** One condition of specifications for different years; there are no places in the years between them. */
    private static ConditionForm coded(List<Specification> specifications, Condition condition) {
        var forms = specifications.stream()
                .map(Specification::form)
                .sorted(Comparator.comparing(ConditionForm::firstYear))
                .toList();
        var first = forms.get(0);
        var usual = amounts(first, first.firstYear(), condition);
        var coded = Form.of(ConditionForm.class, first);
        coded.put("code", condition.code());
        coded.put("kind", condition.kind());
        coded.put("personsPerYear", usual.persons());
        coded.put("monthsPerYear", usual.months());
        coded.put("daysPerYear", usual.days());
        if (condition.kind() == MobilityKind.DOCTORAL && condition.eqf().isEmpty()) {
            coded.put("eqf", List.of());
        }
        coded.put("lastYear", forms.get(forms.size() - 1).lastYear());
        coded.put("placesByYear", forms.size() == 1 ? List.of() : years(forms, condition));
        return coded.read();
    }

    private static List<YearForm> years(List<ConditionForm> forms, Condition condition) {
        var years = new ArrayList<YearForm>();
        AcademicYear before = null;
        for (var form : forms) {
            var first = form.firstYear();
            if (before != null) {
                before.next().until(first).stream()
                        .filter(year -> !year.equals(first))
                        .forEach(year -> years.add(new YearForm(year, 0, null, null)));
            }
            first.until(form.lastYear()).forEach(year -> years.add(amounts(form, year, condition)));
            before = form.lastYear();
        }
        return years;
    }

    /** The numbers of a specification for a year, in the unit that was agreed on where they are the same in it. */
    private static YearForm amounts(ConditionForm form, AcademicYear year, Condition condition) {
        var months = form.monthsPerYear();
        var days = form.daysPerYear();
        return IiaPeriod.of(condition).stream()
                .map(IiaPeriod::places)
                .filter(places -> months != null && places.days() != null && isSame(months, IiaXml.months(places))
                        || days != null && places.months() != null && isSame(days, IiaXml.days(places)))
                .findFirst()
                .map(known -> new YearForm(year, form.personsPerYear(), known.months(), known.days()))
                .orElseGet(() -> new YearForm(year, form.personsPerYear(), months, days));
    }

    private static boolean isSame(BigDecimal said, @Nullable BigDecimal known) {
        return known != null && said.compareTo(known) == 0;
    }
}
