package org.caravanserai.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The format's own schemas, where they are at hand. */
public final class Schemas {

    private Schemas() {}

    static List<String> faultsOfXml(String xml) throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SharedData.file("schedule.xml.xsd").toFile())
                .newValidator();
        List<String> faults = new ArrayList<>();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.toString());
            }
        });
        validator.validate(new StreamSource(new StringReader(xml)));
        return faults;
    }

    static List<String> faultsOfJson(String json) {
        String schema = new String(SharedData.bytes("schedule.schema.json"), StandardCharsets.UTF_8);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6)
                .getSchema(schema)
                .validate(json, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    public static void assertStrict(String xml, String json) throws Exception {
        assertThat(faultsOfXml(xml)).isEmpty();
        assertThat(faultsOfJson(json)).isEmpty();
    }
}
