#include "app/cli/clitext.h"
#include "app/cli/verbs.h"


namespace lead {

namespace {

int runFields(Session &session, const Arguments &)
{
    // Without a workspace the built-in fields are still worth a look.
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace && workspace.error().code != Error::NotFound)
        return session.fail(workspace.error());
    const FieldCatalog catalog = workspace ? (*workspace)->catalog() : FieldCatalog();
    QJsonArray array;
    std::vector<QStringList> rows;
    const std::array uses{std::pair{InList, "list"}, std::pair{InFilter, "filter"}, std::pair{InImport, "import"},
                          std::pair{InExport, "export"}, std::pair{Editable, "edit"}, std::pair{Derived, "derived"}};
    for (const Field &field : catalog.fields()) {
        QJsonArray use;
        QStringList useNames;
        for (const auto &[bit, name] : uses) {
            if (!(field.use & bit))
                continue;
            use.append(QString::fromLatin1(name));
            useNames << QString::fromLatin1(name);
        }
        array.append(QJsonObject{{QStringLiteral("key"), field.key},
                                 {QStringLiteral("label"), field.label},
                                 {QStringLiteral("type"), typeName(field.type)},
                                 {QStringLiteral("custom"), field.isCustom()},
                                 {QStringLiteral("use"), use},
                                 {QStringLiteral("aliases"), QJsonArray::fromStringList(field.aliases)},
                                 {QStringLiteral("options"), QJsonArray::fromStringList(field.options)}});
        rows.push_back({field.key, field.label, typeName(field.type), field.isCustom() ? QStringLiteral("custom") : QString(), useNames.join(u' ')});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({QStringLiteral("KEY"), QStringLiteral("LABEL"), QStringLiteral("TYPE"), QStringLiteral(""), QStringLiteral("USE")}, rows);
    return Success;
}

} // namespace

std::vector<Verb> fieldVerbs()
{
    return {{QStringLiteral("fields"), {{}, {}, 0, 0, QStringLiteral("fields")}, runFields, Cli::tr("Lists every field of a lead.")}};
}

} // namespace lead
