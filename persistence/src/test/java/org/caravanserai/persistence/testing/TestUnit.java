package org.caravanserai.persistence.testing;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caravanserai.domain.history.HistoryEntry;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The product's persistence.xml as it stands, on the tests' database and with local transactions. */
final class TestUnit implements PersistenceUnitInfo {

    private final DataSource source;
    private final Document xml;

    TestUnit(DataSource source) {
        this.source = source;
        try (var in = loader().getResourceAsStream("META-INF/persistence.xml")) {
            this.xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    Map<String, Object> overrides() {
        return Map.of("eclipselink.weaving", "false", "eclipselink.logging.level", "WARNING");
    }

    @Override
    public String getPersistenceUnitName() {
        return "caravanserai";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return org.eclipse.persistence.jpa.PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of(HistoryEntry.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return getJarFileUrls().get(0);
    }

    @Override
    public List<String> getManagedClassNames() {
        var names = new ArrayList<String>();
        var classes = xml.getElementsByTagName("class");
        for (int i = 0; i < classes.getLength(); i++) {
            names.add(classes.item(i).getTextContent().strip());
        }
        return names;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return false;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.AUTO;
    }

    @Override
    public Properties getProperties() {
        var properties = new Properties();
        var declared = xml.getElementsByTagName("property");
        for (int i = 0; i < declared.getLength(); i++) {
            var property = (Element) declared.item(i);
            properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
        }
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {}

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader();
    }

    private static ClassLoader loader() {
        return TestUnit.class.getClassLoader();
    }
}
