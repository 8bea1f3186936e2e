package org.closedloop.sla.examples.modular;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** The modules that the application requires, found among the class path of its test. */
final class ApplicationModules {

    static final String APPLICATION = "org.closedloop.sla.examples.modular";

    private final Configuration resolved;

    private ApplicationModules(Configuration resolved) {
        this.resolved = resolved;
    }

    static ApplicationModules find() {
        Path[] all = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
        return new ApplicationModules(ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(all), ModuleFinder.of(), Set.of(APPLICATION)));
    }

    /** Returns the names of all modules without a descriptor. */
    Set<String> automatic() {
        return resolved.modules().stream()
                .filter(module -> module.reference().descriptor().isAutomatic())
                .map(ResolvedModule::name)
                .collect(Collectors.toSet());
    }

    /** Returns the modules as a path, with the application or without it. */
    String path(boolean withApplication) {
        return resolved.modules().stream()
                .filter(module -> withApplication || !module.name().equals(APPLICATION))
                .map(module ->
                        Path.of(module.reference().location().orElseThrow()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs a tool of the JDK and returns its exit code and what it prints. */
    static String run(String tool, String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
        out.flush();
        return code + "\n" + text;
    }
}
