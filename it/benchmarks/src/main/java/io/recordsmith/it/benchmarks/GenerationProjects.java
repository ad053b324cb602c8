package io.recordsmith.it.benchmarks;

import java.nio.file.Path;

/** The Maven projects whose builds are compared. */
final class GenerationProjects {
    private GenerationProjects() {}

    static String pom(String name, String plugin) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>benchmark</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <plugins>%s</plugins>
                  </build>
                </project>
                """.formatted(name, plugin);
    }

    static String ours(Path schemas) {
        return plugin("recordsmith", """
                        <sourceDirectory>%s</sourceDirectory>
                        <packageName>benchmark.cognito</packageName>
                """.formatted(schemas));
    }

    static String peer(Path schemas) {
        return plugin("jsonschema2pojo", """
                        <sourceDirectory>%s</sourceDirectory>
                        <targetPackage>benchmark.cognito</targetPackage>
                """.formatted(schemas));
    }

    private static String plugin(String name, String configuration) {
        return """

                      <plugin>
                        %s
                        <executions><execution><goals><goal>generate</goal></goals></execution></executions>
                        <configuration>
                %s        </configuration>
                      </plugin>
                """.formatted(Versions.coordinates(name), configuration);
    }

    /** Offers what the user's local repository has to one that is used here alone. */
    static String settings() {
        return """
                <settings xmlns="http://maven.apache.org/SETTINGS/1.2.0">
                  <profiles>
                    <profile>
                      <id>warm</id>
                      <repositories>%s</repositories>
                      <pluginRepositories>%s</pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>warm</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository("repository"), repository("pluginRepository"));
    }

    private static String repository(String element) {
        Path local = Path.of(System.getProperty("user.home"), ".m2", "repository");
        return "<%1$s><id>local</id><url>%2$s</url><releases><checksumPolicy>ignore</checksumPolicy></releases></%1$s>"
                .formatted(element, local.toUri());
    }
}
