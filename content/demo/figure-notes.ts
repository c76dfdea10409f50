/**
 * What a reader must know to take a figure rightly, by the id of its fact. The facts have notes of their own, for those who
 * write: where the source is unclear, and how its words are to be read.
 */
export const figureNotes: Record<string, string> = {
  'lf-fig-students': '机器人竞赛的学生可能也在内',
  'od-fig-pilot-units': '学校、科普场馆、校外机构合计，也可能仅指学校',
  'qy-fig-lecture-audience': '可能是两场合计，也可能是单场',
  'qy-fig-youth-contest': '不止一项赛事',
  'ty-fig-advisory-academicians': '与引进的院士不是同一个口径',
  'ty-fig-cooperation-projects': '成果转化、完成研发、正在研发三项之和',
  'ty-fig-patents': '申请数，非授权数',
  'xy-fig-leaflets': '约数',
  'xy-fig-member-outreach': '约数',
  'xy-fig-volunteer-teams-registered': '与授旗命名的服务队可能有重合',
}
