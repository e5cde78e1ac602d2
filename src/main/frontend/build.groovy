// Builds target/classes/static/assets from this folder and the unpacked govuk-frontend, without Node.
// Runs in process-resources; does nothing when every output is newer than every input.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory

def sources = new File(project.basedir, 'src/main/frontend')
def govuk = new File(project.build.directory, "govuk-frontend/META-INF/resources/webjars/govuk-frontend/${project.properties['govuk-frontend.version']}/dist/govuk")
def assets = new File(project.build.outputDirectory, 'static/assets')
def css = new File(assets, 'application.css')

def copies = [(new File(govuk, 'govuk-frontend.min.js')): new File(assets, 'govuk-frontend.min.js')]
sources.eachFileMatch(~/.*\.(js|svg)/) { copies[it] = new File(assets, it.name) }

def inputs = sources.listFiles().toList() + new File(govuk, 'govuk-frontend.min.js') + new File(project.basedir, 'pom.xml')
def outputs = copies.values() + css
if (outputs.every { it.file } && inputs*.lastModified().max() <= outputs*.lastModified().min()) {
    return
}

assets.mkdirs()
SassCompilerFactory.bundled().withCloseable { sass ->
    sass.loadPaths = [govuk]
    sass.outputStyle = OutputStyle.COMPRESSED
    sass.generateSourceMaps = false
    sass.quietDeps = true
    sass.addSilenceDeprecation('import') // govuk-frontend 5 is made for @import
    css.setText(sass.compileFile(new File(sources, 'application.scss')).css, 'UTF-8')
}
copies.each { from, to ->
    def text = from.getText('UTF-8').replaceAll(/(?m)\/\/# sourceMappingURL=.*$/, '')
    to.setText(text, 'UTF-8')
}
log.info("front end: ${css.length()} bytes of CSS, ${copies.size()} files copied")
