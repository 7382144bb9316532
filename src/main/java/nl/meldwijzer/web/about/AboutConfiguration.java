package nl.meldwijzer.web.about;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AboutConfiguration {
    /// Last, so that it stands before the one that Spring Boot adds.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadRequests(
            ObjectProvider<ErrorPages> pages) {
        return server ->
                server.addContextCustomizers(context -> ours(context, new UnreadRequests(pages)));
    }

    private static void ours(Context context, UnreadRequests reports) {
        var host = context.getParent();
        host.getPipeline().addValve(reports);
        if (host instanceof StandardHost standard) {
            standard.setErrorReportValveClass(UnreadRequests.class.getName());
        }
    }
}
