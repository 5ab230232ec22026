#include "app/cli/arguments.h"

#include "app/cli/clitext.h"

#include <algorithm>

namespace lead {

Result<Arguments> Arguments::parse(const QStringList &given, const Accepts &accepts)
{
    const auto wrong = [&accepts](const QString &sentence) {
        return Error{Error::Invalid, sentence + u' ' + Cli::tr("Usage: leadwright-cli %1").arg(accepts.usage)};
    };
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (onlyWords || !word.startsWith(u"--") || word.size() == 2) {
            if (word == u"--" && !onlyWords)
                onlyWords = true;
            else
                arguments.m_words << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (accepts.flags.contains(name) && equals < 0) {
            arguments.m_values.insert(name, {});
        } else if (accepts.options.contains(name)) {
            if (equals < 0 && i + 1 >= given.size())
                return wrong(Cli::tr("The option --%1 needs a value.").arg(name));
            arguments.m_values.insert(name, equals < 0 ? given.at(++i) : word.mid(equals + 1));
        } else {
            return wrong(Cli::tr("There is no option --%1 here.").arg(name));
        }
    }
    if (arguments.m_words.size() < accepts.fewestWords)
        return wrong(Cli::tr("Something is missing."));
    if (arguments.m_words.size() > accepts.mostWords)
        return wrong(Cli::tr("“%1” is one word too many.").arg(arguments.m_words.at(accepts.mostWords)));
    return arguments;
}

QStringList Arguments::values(const QString &name) const
{
    QStringList values = m_values.values(name); // the newest first
    std::reverse(values.begin(), values.end());
    return values;
}

} // namespace lead
