package nl.meldwijzer.web;

import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.web.draft.KeptForms;
import nl.meldwijzer.web.form.FormFields;
import nl.meldwijzer.web.frame.House;
import nl.meldwijzer.web.frame.Surroundings.Banner;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Duration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class WebConfiguration implements WebMvcConfigurer {
    private static final String TYPEFACE =
            "classpath:/META-INF/resources/_static/inter/5.2.5/files/";

    /// As long as `access` keeps a session without a request.
    private static final int IDLE_SECONDS = 900;

    private static final int AFTER_HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new JteModelWriter());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new FormFields());
    }

    /// The typeface lies at a place of its own in its jar; here it gets one beside the others.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/inter/**")
                .addResourceLocations(TYPEFACE)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
    }

    @Bean
    House house(WebProperties properties) {
        var version = House.class.getPackage().getImplementationVersion();
        return new House(
                properties.practice() ? Banner.PRACTICE : Banner.NOT_YET_REAL,
                IDLE_SECONDS,
                version == null ? "0" : version);
    }

    @Bean
    FilterRegistrationBean<KeptForms> keptForms(Drafts drafts) {
        var filter = new FilterRegistrationBean<>(new KeptForms(drafts));
        filter.setOrder(AFTER_HEADERS + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LongForms> longForms() {
        var filter = new FilterRegistrationBean<>(new LongForms());
        filter.setOrder(AFTER_HEADERS);
        return filter;
    }
}
