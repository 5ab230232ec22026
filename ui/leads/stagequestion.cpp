#include "ui/leads/stagequestion.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/leads/stageentrypanel.h"
#include "ui/widgets/popover.h"

#include <QCoreApplication>

namespace lead {

namespace {

struct StageQuestionText
{
    Q_DECLARE_TR_FUNCTIONS(StageQuestion)
};

void open(LeadService &service, QWidget &page, const Stage &stage, const StageQuestion &question, const std::vector<StageLack> &lacks)
{
    auto *panel = new StageEntryPanel(service.info(), stage, lacks, question.count, service.clock().now());
    auto *popover = new Popover(lacks.empty() ? StageQuestionText::tr("Why were they lost?") : StageQuestionText::tr("What “%1” asks for").arg(stage.name), page.window());
    // Closing it however it comes is to cancel, unless an answer was given before.
    const auto isGiven = std::make_shared<bool>(false);
    QObject::connect(panel, &StageEntryPanel::cancelled, popover, &QWidget::close);
    QObject::connect(panel, &StageEntryPanel::given, popover, [popover, question, isGiven](const StageEntry &entry) {
        *isGiven = true;
        popover->close();
        StageEntry whole = entry;
        whole.from = question.from;
        question.go(whole);
    });
    QObject::connect(popover, &Popover::closed, &page, [popover, question, isGiven] {
        popover->deleteLater();
        if (!*isGiven && question.cancelled)
            question.cancelled();
    });
    // The stage is one of this workspace.
    QObject::connect(&service, &LeadService::closed, popover, &QWidget::close);
    QObject::connect(&service, &LeadService::opened, popover, &QWidget::close);
    popover->setContent(panel);
    popover->openAt(question.anchor);
}

} // namespace

void askForStage(LeadService &service, QWidget &page, const Stage &stage, const StageQuestion &question)
{
    const WorkspaceInfoPtr info = service.info();
    if (!info)
        return;
    const bool isLost = stage.kind == StageKind::Lost;
    const bool asksReasonOnly = !stage.needsStep && std::all_of(stage.required.begin(), stage.required.end(), [](FieldNumber field) { return field == F::LostReason; });
    if (asksReasonOnly && (isLost || stage.required.empty())) {
        StageEntry entry;
        entry.from = question.from;
        if (isLost)
            open(service, page, stage, question, {});
        else
            question.go(entry);
        return;
    }
    whenDone(service.stageLacks(question.leads, stage.id), &page, [&service, &page, stage, question, isLost, uuid = info->uuid](const Result<std::vector<StageLack>> &lacks) {
        if (!service.info() || service.info()->uuid != uuid) // another workspace by now
            return;
        if (!lacks) {
            if (question.failed)
                question.failed(lacks.error());
            if (question.cancelled)
                question.cancelled();
            return;
        }
        if (!lacks->empty() || isLost) {
            open(service, page, stage, question, *lacks);
            return;
        }
        StageEntry entry;
        entry.from = question.from;
        question.go(entry);
    });
}

} // namespace lead
